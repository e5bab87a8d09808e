import { buildInventory } from './inventory/index.js'
import { examine, recipientsOf, taughtWords, type Examined } from './engine.js'
import { followImports, importsIn, resolverOf, type Resolve } from './link/index.js'
import { findFiles, isOwnFile } from './read/find.js'
import { findMessages, readMessages } from './read/messages.js'
import { readHead, readSource } from './read/source.js'
import { packagesAround } from './read/packages.js'
import { headLength, headOf, languageOf, unparsedKind } from './parse/index.js'
import { foldMigrations } from './parse/migrations.js'
import { wordFilter } from './observe/filter.js'
import { codes } from './reconcile/codes.generated.js'
import { withoutKnown } from './reconcile/baseline.js'
import { mergeData, reconcileFile, reconcileProgram, severityOf } from './reconcile/index.js'
import { examineFiles } from './workers/index.js'
import type { CheckResult, Coverage, Finding, Imported, Manifest, ManifestProblem, Message, SourceText } from './types/index.js'

export interface RunOptions {
  /** Absolute path of the folder that is scanned. */
  root: string
  /** Paths below the root; none means all of it. */
  paths: readonly string[]
  manifest?: Manifest
  manifestProblems?: ManifestProblem[]
  preset?: 'recommended' | 'strict'
  /** Fingerprints of the leaks that stand in the baseline. */
  baseline?: ReadonlySet<string>
  /** Parses every file, also those that hold no word any detector needs: for tests of the filter. */
  unfiltered?: boolean
  /** Called as files are read. */
  progress?: (done: number, total: number) => void
}

/**
 * The stages for a program, in order: read, parse, observe, classify, reconcile, inventory.
 * @throws {PathError} when a named path does not exist or stands outside the root.
 */
export async function run(options: RunOptions): Promise<CheckResult> {
  const { root, paths, manifest } = options
  const found = findFiles(root, paths, manifest?.ignore ?? [], path => languageOf(path) !== undefined, unparsedKind)
  const problems = [...found.problems]
  const files = found.files.filter(path => isOfItsLanguage(root, path))
  const sources = read(files, options, problems)
  const unreadMessages: CheckResult['problems'] = []
  const messages = once(() => {
    // a narrowed run has not walked over them
    const read = readMessages(root, paths.length === 0 ? found.messages : findMessages(root, manifest?.ignore ?? []))
    unreadMessages.push(...read.problems)
    return read.messages
  })
  const { examined: ordinary, skipped } = await examineAll(sources.kept, messages, options)
  const migrated = unrepeated(foldMigrations(read(found.migrations, options, problems).kept).map(syntax => examine(syntax, manifest)), ordinary)
  const examined = [...ordinary, ...migrated]
  for (const { facts } of examined) if (facts.problem) problems.push({ file: facts.path, ...facts.problem })
  const unreadable = problems.length
  problems.push(...unreadMessages)
  problems.sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  const facts = examined.map(one => one.facts)
  const data = examined.flatMap(one => one.data)
  const sinks = recipientsOf(manifest)
  const coverage = coverageOf(examined, { files: files.length + migrated.length, skipped, generated: sources.generated, unreadable, unread: found.unread })
  return {
    root, facts, data, problems, manifestProblems: options.manifestProblems ?? [],
    ...baselined(findingsOf(examined, options, sink => sinks[sink]?.title ?? sink), options),
    inventory: buildInventory({ facts, data, recipients: sinks, coverage, ...(manifest && { manifest }) }),
    ...(manifest && { manifest }),
    texts(file) {
      const source = readSource(root, file)
      return 'text' in source ? source.text : undefined
    },
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** What migrations keep of records that no other file of the program keeps. */
function unrepeated(migrated: readonly Examined[], ordinary: readonly Examined[]): Examined[] {
  if (migrated.length === 0) return []
  const kept = new Set(ordinary.flatMap(({ facts }) => facts.observations.flatMap(one => one.kind === 'field' && one.role === 'kept' ? [one.record] : [])))
  const isOwn = (one: object): boolean => !('record' in one) || !kept.has(one.record as string)
  return migrated.map(({ facts, data }) => ({ facts: { ...facts, observations: facts.observations.filter(isOwn) }, data: data.filter(isOwn) }))
}

/** Most JSON is no schema: such a file is told by how it begins, neither read nor counted. */
function isOfItsLanguage(root: string, path: string): boolean {
  const language = languageOf(path)
  const head = language && headOf(language)
  return head === undefined || head.test(readHead(root, path, headLength))
}

function read(files: readonly string[], { root }: RunOptions, problems: CheckResult['problems']): { kept: SourceText[]; generated: number } {
  const kept: SourceText[] = []
  let generated = 0
  for (const path of files) {
    const source = readSource(root, path)
    const language = languageOf(path)
    if ('problem' in source) problems.push({ file: path, message: source.problem, line: 1, column: 1 })
    else if ('generated' in source) generated++
    else if (language) kept.push({ path, text: source.text, language })
  }
  return { kept, generated }
}

async function examineAll(sources: readonly SourceText[], messages: () => readonly Message[], { root, paths, manifest, unfiltered, progress }: RunOptions): Promise<{ examined: Examined[]; skipped: number }> {
  const worth = unfiltered ? () => true : wordFilter(taughtWords(manifest))
  const kept = sources.filter(source => worth(source))
  const examined = new Map<string, Examined>()
  const keep = (all: readonly Examined[]): readonly Examined[] => {
    for (const one of all) examined.set(one.facts.path, one)
    return all
  }
  const files = new Set(sources.map(source => source.path))
  // a narrowed run knows what its files import, as a full one does, and reports on them alone
  const there = paths.length === 0 ? files : { has: (path: string) => isOwnFile(root, path, manifest?.ignore ?? []) }
  const resolver = once(() => resolverOf(root, there, packagesAround(root, files)))
  const beside = paths.length === 0 ? [] : importedBy(sources, resolver, root)
  const all = [...sources, ...beside]
  keep(await examineFiles([...kept, ...beside.filter(worth)], manifest, new Map(), messages, progress))
  await followImports({
    texts: new Map(all.map(({ path, text }) => [path, text])),
    facts: [...examined.values()].map(one => one.facts),
    resolver,
    again: async (imported: ReadonlyMap<string, Imported>) =>
      keep(await examineFiles(all.filter(({ path }) => imported.has(path)), manifest, imported, messages)).map(one => one.facts),
  })
  // a file that is looked at for what it imports alone stands where it would have stood
  const own = sources.flatMap(({ path }) => examined.get(path) ?? [])
  return { examined: own, skipped: sources.length - own.length }
}

/** Imports are followed as far as functions that hand on are, and not into everything that a large file reaches. */
const maxHops = 3
const maxBeside = 400

/** The files that some import, and what those import in their turn. */
function importedBy(sources: readonly SourceText[], resolver: () => Resolve, root: string): SourceText[] {
  const seen = new Set(sources.map(source => source.path))
  const beside: SourceText[] = []
  let from = sources
  for (let hop = 0; hop < maxHops && from.length > 0; hop++) {
    const next: SourceText[] = []
    for (const source of from) {
      for (const { specifier } of importsIn(source.text)) {
        const path = resolver()(source.path, specifier)
        if (path === undefined || seen.has(path) || languageOf(path) !== 'js' || beside.length + next.length >= maxBeside) continue
        seen.add(path)
        const read = readSource(root, path)
        if ('text' in read) next.push({ path, text: read.text, language: 'js' })
      }
    }
    beside.push(...next)
    from = next
  }
  return beside
}

function findingsOf(examined: readonly Examined[], { manifest, paths, preset }: RunOptions, title: (sink: string) => string): Finding[] {
  const shared = { title, ...(manifest && { manifest }) }
  const severity = (code: Parameters<typeof severityOf>[0]) => severityOf(code, manifest, preset)
  const findings = mergeData(examined.flatMap(({ facts, data }) => reconcileFile({ facts, data, ...shared }, codes, severity)))
  // what was not read is not absent: a narrowed run says nothing about what is stale
  if (paths.length > 0) return findings
  return [...findings, ...reconcileProgram({ facts: examined.map(one => one.facts), data: examined.flatMap(one => one.data), ...shared }, codes, severity)]
}

function baselined(findings: Finding[], { baseline }: RunOptions): Pick<CheckResult, 'findings' | 'suppressed'> {
  return withoutKnown(findings, codes, baseline ?? new Set())
}

function coverageOf(examined: readonly Examined[], counts: Pick<Coverage, 'files' | 'skipped' | 'generated' | 'unreadable' | 'unread'>): Coverage {
  const observations = examined.flatMap(one => one.facts.observations)
  const owners = (surface: string) => new Set(observations.flatMap(one => one.kind === 'field' && one.surface === surface ? [`${one.file}#${one.owner}`] : [])).size
  return {
    ...counts,
    parsed: examined.filter(one => !one.facts.problem).length,
    forms: owners('form'), models: owners('model'),
    sinks: new Set(observations.flatMap(one => one.kind === 'send' || one.kind === 'contact' ? [one.sink] : [])).size,
  }
}
