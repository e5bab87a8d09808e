import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { calling, recipientsOf } from '../../engine.js'
import { baselineName, writeBaseline } from '../../manifest/index.js'
import { callOf } from '../../manifest/calls.js'
import { taughtText } from '../../manifest/taught-text.js'
import { loadManifest } from '../../manifest/load.js'
import { draftManifest } from '../../manifest/draft.js'
import markdown from '../../report/markdown.js'
import { codes } from '../../reconcile/codes.generated.js'
import { leaksIn, severityOf } from '../../reconcile/index.js'
import { nearest } from '../../manifest/nearest.js'
import { plain } from '../../reconcile/phrases.js'
import type { CheckResult, Manifest, Observation, PlacedDatum } from '../../types/index.js'
import { sure } from '../../report/parts/summary.js'
import { count } from '../../report/parts/text.js'
import { UsageError, type Command } from '../args.js'
import { print } from '../output.js'
import { projectAt } from '../project.js'
import { scan } from '../scan.js'
import { writeBelow } from '../write.js'

const name = 'purposely.yml'

export default {
  name: 'init',
  summary: 'Drafts purposely.yml from what the code does today, for people to confirm.',
  usage: 'init [options]',
  help: {
    '--root DIR': 'the folder of the application; default: here',
    '--stdout': 'print the draft, write nothing',
    '--force': 'replace a purposely.yml that stands already',
  },
  options: { root: { type: 'string' }, stdout: { type: 'boolean' }, force: { type: 'boolean' } },
  async run({ values }) {
    const old = projectAt(values.root as string | undefined)
    const { categories = [], words = [], components = [], consent = [], recipients: named = [] } = old.manifest ?? {}
    // what people taught about their code no draft can make anew
    const recipients = named.map(each => ({ ...each, for: [], receives: [], entries: [], draft: true }))
    const empty: Manifest = { file: name, root: '', purposes: [], recipients, fields: [], categories, words, components, consent, never: [], ignore: [], findings: { preset: 'recommended', severities: {} } }
    const first = await scan(values, [], empty)
    const { root, manifestPath } = first.project
    // one that stands already keeps its name: purposely.yaml
    const file = manifestPath === undefined ? name : basename(manifestPath)
    if (manifestPath !== undefined && values.stdout !== true && values.force !== true) {
      throw new UsageError(`${file} stands already: npx purposely declare adds to it, npx purposely init --force replaces it.`)
    }
    if (first.result.inventory.coverage.files === 0) throw new UsageError('Nothing was drafted, for no source file stands here: name the folder of the application with --root.')
    // a second look, with the wrappers the first one found: their callers send too
    const wrappers = observed(first.result, 'wrapper')
    const { result } = await scan(values, [], { ...empty, recipients: [...recipients, ...wrappersAsRecipients(wrappers)] })
    const titles = recipientsOf(empty)
    // an editor has one file and knows these functions by their names: what it sees them handed has to be licensed, too, or it would be red at once
    const shared = wrappersAsRecipients(wrappers.flatMap(one => one.exported ? { sink: one.sink, name: callOf(one) ?? '' } : []).filter(one => one.name !== ''))
    const { result: alone } = await scan(values, [], { ...empty, recipients: [...recipients, ...shared] }, undefined, { alone: true })
    const text = draftManifest({
      data: [...result.data, ...alone.data.filter(datum => datum.kind === 'send')], tags: result.facts.flatMap(each => each.tags), leaks: new Set([...leaksOf(result, titles).data, ...leaksOf(alone, titles).data]), wrappers, contacts: observed(result, 'contact'), recipientTitles: titles, root: commonRoot(result),
      ...(old.manifest !== undefined && old.manifestText !== undefined && { taught: { text: taughtText(old.manifestText), categories, recipients } }),
    })
    if (values.stdout === true) {
      print(text)
      return 0
    }
    writeBelow(root, file, text)
    const { manifest } = loadManifest(text, file, { codes: codes.map(code => code.code) })
    const { result: after } = await scan(values, [], manifest)
    const leaks = leaksOf(after, titles).fingerprints
    // an old baseline would go on excusing what is mended, but its reasons still hold
    if (leaks.length > 0 || old.baseline) writeBelow(root, baselineName, writeBaseline(leaks.map(leak => [leak, old.baseline?.leaks.get(leak)?.reason ?? ''])))
    const inventory = manifest?.inventory
    // with the manifest and the baseline as they stand now: it says of a known leak that it is one
    const { result: now } = leaks.length === 0 ? { result: after } : await scan(values, [])
    if (inventory !== undefined) writeBelow(root, inventory, markdown(now, { allowEmpty: true, lines: false }).output)
    print(summary(after, manifest, leaks.length, root, file))
    return 0
  },
} satisfies Command

/** What is found without a manifest: one that speaks of a log or an address would have its own code speak. */
function leaksOf({ facts, data }: CheckResult, titles: ReturnType<typeof recipientsOf>): { fingerprints: string[]; data: Set<PlacedDatum> } {
  const byFile = new Map<string, PlacedDatum[]>(facts.map(file => [file.path, []]))
  for (const datum of data) byFile.get(datum.file)?.push(datum)
  const found = facts.map(file => leaksIn({ facts: file, data: byFile.get(file.path) ?? [], ...calling(titles) }, codes))
  return { fingerprints: found.flatMap(one => one.findings.map(finding => finding.fingerprint)), data: new Set(found.flatMap(one => one.data)) }
}

function observed<K extends Observation['kind']>(result: CheckResult, kind: K): Extract<Observation, { kind: K }>[] {
  return result.facts.flatMap(facts => facts.observations).filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind)
}

/** Recipients that only name their wrappers, so that the second look knows them. */
function wrappersAsRecipients(wrappers: readonly { sink: string; name: string }[]): Manifest['recipients'] {
  const at = { file: name, start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
  return [...new Set(wrappers.map(one => one.sink))].map(sink => ({
    name: sink, for: [], receives: [], entries: [], draft: true, at, receivesAt: at,
    packages: [], domains: [], calls: [...new Set(wrappers.filter(one => one.sink === sink).map(one => one.name))],
  }))
}

/** The folder that all files with data stand in, if they share one. */
function commonRoot({ data }: CheckResult): string {
  const folders = [...new Set(data.map(datum => datum.file.split('/').slice(0, -1)))]
  const [first = [], ...others] = folders
  let length = first.length
  for (const folder of others) while (length > 0 && folder.slice(0, length).join('/') !== first.slice(0, length).join('/')) length--
  return first.slice(0, length).join('/')
}

function summary(result: CheckResult, manifest: Manifest | undefined, leaks: number, root: string, file: string): string {
  const owners = existsSync(join(root, '.github')) ? '.github/CODEOWNERS' : 'CODEOWNERS'
  const data = result.inventory.data.filter(sure).length
  return [
    `Wrote ${file}: ${count(manifest?.purposes.length ?? 0, 'purpose')} and ${count(manifest?.recipients.length ?? 0, 'recipient')}, all drafts, for ${count(data, 'datum', 'data')} in ${count(result.inventory.coverage.files, 'file')}.`,
    ...manifest?.inventory === undefined ? [] : [`Wrote ${manifest.inventory}: what is asked, kept and sent, for a reviewer to read.`],
    ...leaks === 0 ? [] : [`Wrote ${baselineName}: ${leaks} ${leaks === 1 ? 'leak that stands' : 'leaks that stand'} in the code today, to be mended in your own time.`],
    '',
    ...likeOthers(result, manifest),
    'Next: read each purpose, replace its TODO sentences, and take away its `draft: true`.',
    'From now on npx purposely fails as soon as a place asks, keeps or sends what its purpose does not list.',
    ...switchedOff(manifest),
    `To have a privacy reviewer approve changes, add to ${owners}:`,
    `  /${file} @your-privacy-team`,
    ...manifest?.inventory === undefined ? [] : [`  /${manifest.inventory} @your-privacy-team`],
  ].join('\n')
}

/** A purpose that only a tag names and that is spelt almost as another one is drafted as it is, but may be a slip. */
function likeOthers({ facts }: CheckResult, manifest: Manifest | undefined): string[] {
  const names = manifest?.purposes.map(purpose => purpose.name) ?? []
  const tags = facts.flatMap(each => each.tags)
  const named = new Set(tags.flatMap(tag => tag.purposes))
  return [...named].toSorted().flatMap(name => {
    const tag = tags.find(each => each.purposes.includes(name))
    const other = nearest(name, names)
    return tag === undefined || other === undefined || named.has(other) ? [] : [`${tag.file}:${tag.at.line} has the tag "@purpose ${plain(name)}", which was drafted under that name: if ${other} is meant, mend the tag and delete the purpose.`]
  })
}

/** Which checks nobody would hear of otherwise: those that a preset leaves off, and how each is switched on. */
function switchedOff(manifest: Manifest | undefined): string[] {
  const off = codes.filter(code => severityOf(code, manifest) === 'off')
  const strict = off.filter(code => code.strict !== 'off').map(code => code.code)
  const named = off.filter(code => code.strict === 'off').map(code => code.code)
  const ways = [
    ...strict.length === 0 ? [] : [`${strict.join(', ')} by "findings: { preset: strict }" in ${name}`],
    ...named[0] === undefined ? [] : [`${named.join(', ')} by name, as in "findings: { ${named[0]}: warn }"`],
  ]
  return ways.length === 0 ? [] : [`Further checks are off. Switch on ${ways.join('; ')}. npx purposely explain ${named[0] ?? strict[0]} says what it looks for.`]
}
