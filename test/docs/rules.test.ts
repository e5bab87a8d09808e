import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'
import { loadManifest } from '../../src/manifest/load.js'
import { codes } from '../../src/reconcile/codes.generated.js'
import type { Code } from '../../src/reconcile/define.js'
import { check } from '../eslint/agreement.js'
import { configured, projectWith } from '../eslint/project.js'
import { examplesOn, isManifest, pageAt, pagesIn } from './pages.js'

/**
 * The codes that speak about a project: ESLint's rules, or what the command line says where a code needs the whole program. What
 * recommended leaves off is switched on for its own page: in the editor by its configuration, on the command line by the strict preset or the
 * page's own manifest.
 */
async function codesFor(files: Record<string, string>, code: Code): Promise<string[]> {
  const project = await projectWith({ ...code.recommended === 'off' && configured({ [`purposely/${code.code}`]: 'warn' }), ...files })
  try {
    if (code.scope === 'inventory') return (await check(project, [], true)).map(finding => finding.code)
    if (code.scope === 'program') return (await check(project, code.recommended === 'off' && code.strict !== 'off' ? ['--preset', 'strict'] : [])).map(finding => finding.code)
    const results = await new ESLint({ cwd: project.folder }).lintFiles([code.scope === 'manifest' ? 'purposely.yml' : 'src'])
    return results.flatMap(result => result.messages.map(message => message.ruleId?.replace('purposely/', '') ?? message.message))
  } finally {
    project.remove()
  }
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort()

test('every finding code has a page, and every page a code', () => {
  expect(pagesIn('docs/rules').map(page => page.file)).toEqual(codes.map(({ code }) => `docs/rules/${code}.md`).sort())
})

describe.each(codes.map(code => [code.code, code] as const))('docs/rules/%s.md', (name, code) => {
  const file = `docs/rules/${name}.md`
  const { text, blocks } = pageAt(file)

  test('says what the code says of itself', () => {
    const doors = code.scope !== 'program' && code.scope !== 'inventory' ? 'in the editor and on the command line' : 'on the command line'
    expect(text.startsWith(`# ${name}\n\n${code.description}\n\n`)).toBe(true)
    expect(text).toContain(`Severity: \`${code.recommended}\` in recommended, \`${code.strict}\` in strict. `
      + `${code.needsManifest ? 'Silent until there is a `purposely.yml`' : 'Needs no manifest'}. Speaks ${doors}.`)
  })

  test('has every section, in one order', () => {
    expect([...text.replace(/^```.*?^```$/gms, '').matchAll(/^## (.*)$/gm)].map(match => match[1])).toEqual(['Why', 'Examples', 'How to fix', 'Options', 'Grounds', 'When not to use it'])
  })

  test('its manifests load without a word', () => {
    for (const block of blocks.filter(one => isManifest(one) && !(code.scope === 'manifest' && one.said.title === 'incorrect'))) expect.soft(loadManifest(block.text, 'purposely.yml').problems, `line ${block.line}`).toEqual([])
  })

  test.each(examplesOn(file, 'incorrect').map(one => [one.block.line, one] as const))('line %d is reported', async (_, { block, files }) => {
    expect(unique(await codesFor(files, code))).toEqual(unique([name, ...block.said.also?.split(' ') ?? []]))
  })

  test.each(examplesOn(file, 'correct').map(one => [one.block.line, one] as const))('line %d is not', async (_, { files }) => {
    expect(await codesFor(files, code)).toEqual([])
  })

  test('shows both', () => {
    expect([examplesOn(file, 'incorrect').length, examplesOn(file, 'correct').length].every(count => count > 0)).toBe(true)
  })
})
