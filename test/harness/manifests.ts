import { loadManifest } from '../../src/manifest/load.js'
import { knownSinks } from '../../src/observe/index.js'
import { categories } from '../../src/taxonomy/categories.js'
import { resolveKey } from '../../src/taxonomy/keys.js'
import type { Manifest } from '../../src/types/index.js'

const keys = categories.flatMap(({ key }) => 'key' in resolveKey(key) ? [key] : [])
const purpose = (where: string, data: readonly string[]): string =>
  `  one: { description: Serve people., where: [${where}], data: [${data.join(', ')}], basis: contract, condition: explicit_consent, retention: P1Y }\n`
const recipients = `recipients:\n${Object.keys(knownSinks).map(name => `  '${name}': { for: [one], receives: [unique_id] }\n`).join('')}`

const texts: Record<string, string> = {
  'nothing is declared': 'version: 1\npurposes: {}\n',
  'one purpose lists everything elsewhere': `version: 1\npurposes:\n${purpose('Elsewhere', keys)}`,
  'everything may be asked for, nothing demanded': `version: 1\npurposes:\n${purpose('src/', keys.map(key => `${key}?`))}${recipients}`,
  'everything is forbidden': `version: 1\npurposes: {}\nnever: [${keys.join(', ')}]\n`,
}

/** Manifests that between them make every code speak of whatever is found in `src`; without one, leaks alone are spoken of. */
export const manifests: ReadonlyMap<string, Manifest | undefined> = new Map([['no manifest', undefined], ...Object.entries(texts).map(([what, text]) => {
  const { manifest, problems } = loadManifest(text, 'purposely.yml')
  if (manifest === undefined || problems.length > 0) throw new Error(`${what}: ${problems[0]?.message ?? 'no manifest'}`)
  return [what, manifest] as const
})] as [string, Manifest | undefined][])
