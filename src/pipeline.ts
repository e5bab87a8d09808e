import { buildInventory } from './inventory/index.js'
import { calling, examine, handedOnBy, recipientsOf, taughtWords, type Examined } from './engine.js'
import { closuresOf, followImports, importedByFew, importReader, importsIn, isImports, namesOfRecords, questionsOf, recordsIn, resolverOf, isAnswers, type Answers, type ImportsOf, type Question, type Resolve, type Sources } from './link/index.js'
import { diskTree } from './read/disk.js'
import { chooseFiles, filesWithin, findFiles, ownFiles, type Found } from './read/find.js'
import { findMessages, marksOfMessages, readMessages } from './read/messages.js'
import { isUnchanged, noting } from './read/noting.js'
import { readHead, readSource, readText, textWithin } from './read/source.js'
import { installedIn, oddPackages, packagesAround, workspacePackages } from './read/packages.js'
import { isOfItsLanguage, languageOf, parsersFor, unparsedKind } from './parse/index.js'
import { commentsIn } from './parse/comments.js'
import { foldMigrations } from './parse/migrations.js'
import { linesOf } from './kit/lines.js'
import { placeKey } from './kit/place-key.js'
import { disablesIn } from './observe/disables.js'
import { recipientFilter, wordFilter } from './observe/filter.js'
import { codes } from './reconcile/codes.generated.js'
import { severityOf } from './reconcile/index.js'
import { marked } from './reconcile/marks.js'
import { reconcileRun } from './reconcile/program.js'
import { composeManifests, foldersOf, readPart, type Baseline, type Composed } from './manifest/index.js'
import { crewFor, type Crew } from './workers/index.js'
import { contentOf, digest, recalling, recallingOne, recallingTexts } from './workers/recall.js'
import type { Beyond, CheckResult, ConsentCheck, Coverage, Exposures, FileFacts, FileTree, Manifest, ManifestProblem, Memory, Message, PlacedDatum, SendObservation, SourceText, TypedValues, Usage } from './types/index.js'

export interface RunOptions {
  /** Absolute path of the folder that is scanned. */
  root: string
  /** Paths below the root; none means all of it. */
  paths: readonly string[]
  /** Files below the root that something else chose, such as git, in place of paths: the run is narrowed to those of them that it would have read anyway. */
  chosen?: readonly string[]
  /** Where the files are read from; default: the disk. */
  tree?: FileTree
  manifest?: Manifest
  manifestProblems?: ManifestProblem[]
  preset?: 'recommended' | 'strict'
  baseline?: Baseline
  /** Whether types may be asked what a value holds that is handed over as it is; default: they are. What is found without them is a part of what is found with them. */
  types?: boolean
  /** What earlier runs found out. */
  memory?: Memory
  /** Parses every file, also those that hold no word any detector needs: for tests of the filter. */
  unfiltered?: boolean
  /** Looks at each file by itself, as an editor does: imports are not followed. */
  alone?: boolean
  /** Looks for every place that reads what is kept, for the inventory: a second pass over the files. */
  usage?: boolean
  /** Joins what is asked, checked, kept and sent of one datum, for the inventory: a look at the files that hold or hand on data. */
  stories?: boolean
  /** Looks whether people are asked before each recipient that rests on consent. */
  consents?: boolean
  /** Examines one share of the files, `index` of `count` from 1, each by itself, so that `memory` knows them: nothing is to be told of the others. */
  share?: Share
  /** How many threads examine files beside this one: for tests that it changes nothing. */
  threads?: number
  /** Called as files are read. */
  progress?: (done: number, total: number) => void
}

export interface Share { index: number; count: number }

/** What was not read is not absent: a narrowed run reports on some files only. */
const isNarrowed = ({ paths, chosen, share }: RunOptions): boolean => paths.length > 0 || chosen !== undefined || share !== undefined

/** Every so many of the files, since large ones stand together. */
const sharedOut = (files: readonly string[], share: Share | undefined): readonly string[] => share ? files.filter((_, index) => index % share.count === share.index - 1) : files

/**
 * The stages for a program, in order: read, parse, observe, classify, reconcile, inventory.
 * @throws {PathError} when a named path does not exist or stands outside the root.
 */
export async function run(options: RunOptions): Promise<CheckResult> {
  const { root, paths, chosen, tree = diskTree(root) } = options
  const isRead = (path: string): boolean => languageOf(path) !== undefined
  const prefixes = options.manifest?.ignore ?? []
  const found = chosen ? chooseFiles(tree, chosen, prefixes, isRead, unparsedKind) : findFiles(tree, paths, prefixes, isRead, unparsedKind)
  const problems = [...found.problems]
  tree.expect?.([...found.files, ...found.migrations])
  const files = found.files.filter(path => isOfItsLanguage(path, length => readHead(tree, path, length)))
  const { manifest, problems: ofParts } = withParts(options.manifest, [...files, ...chosen ?? []], tree)
  options = { ...options, ...(options.manifest && { manifest }) }
  const unreadMessages: CheckResult['problems'] = []
  const messages = once(() => {
    // a narrowed run has not walked over them
    const read = readMessages(tree, isNarrowed(options) && !options.share ? findMessages(tree, prefixes) : found.messages)
    unreadMessages.splice(0, Infinity, ...read.problems)
    return read.messages
  })
  // threads start while files are read, unless they may have nothing to do
  const hired = crewFor(files.length, manifest, messages, options.threads, options.memory !== undefined)
  const { memory } = options
  const crew = memory ? recalling(hired, memory, manifest, once(() => textsOf(memory, isNarrowed(options) ? marksOfMessages(tree, prefixes) : undefined, messages, unreadMessages))) : hired
  const sources = read(sharedOut(files, options.share), tree, problems)
  const examineBoth = async () => ({
    ignored: isNarrowed(options) ? [] : await ignoredData(found.leftOut, crew, { ...options, tree }),
    ...await examineAll(sources.kept, crew, { ...options, tree }),
  })
  const { examined: ordinary, skipped, ignored, typed } = await examineBoth().finally(crew.end)
  const migrated = unrepeated(foldMigrations(read(found.migrations, tree, problems).kept).map(syntax => examine(syntax, manifest)), ordinary)
  const examined = [...ordinary, ...migrated]
  for (const { facts } of examined) if (facts.problem) problems.push({ file: facts.path, ...facts.problem })
  const unreadable = problems.length
  problems.push(...unreadMessages)
  problems.sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
  const facts = examined.map(one => one.facts)
  const asked = isNarrowed(options) ? undefined : usageAsked(options)
  const named = asked && await (await import('./looks/usage.js')).findUsage({
    facts, data: examined.flatMap(one => one.data), sources: sources.kept, leftOut: found.leftOut, tree, whole: asked === 'whole', ...(manifest && { manifest }),
  })
  const isOdd = oddPackages(tree)
  const pathsOfRun = new Set(sources.kept.map(source => source.path))
  const packagesOfRun = once(() => packagesAround(tree, [...pathsOfRun, ...workspacePackages(tree)]))
  const resolverOfRun = once(() => resolverOf(root, pathsOfRun, packagesOfRun(), textWithin(tree), isOdd))
  const consents = isNarrowed(options) || manifest === undefined || !consentsAsked(options) ? undefined : await (await import('./looks/consents.js')).findConsents({
    facts, sources: sources.kept, manifest, sinks: recipientsOf(manifest), resolve: resolverOfRun(), packages: packagesOfRun(),
  })
  const exposures = isNarrowed(options) || !isSwitchedOn('no-overfetch', options) ? undefined : await (await import('./looks/exposures.js')).findOverfetch({
    facts, data: examined.flatMap(one => one.data), sources: sources.kept, resolve: resolverOfRun(),
  })
  const stories = isNarrowed(options) || options.stories !== true ? undefined : await (await import('./looks/stories.js')).findStories({
    facts, data: examined.flatMap(one => one.data), sources: sources.kept, resolve: resolverOfRun(), ...(named && { usage: named }),
  })
  const chains = stories?.chains
  const usage = stories?.usage ?? named
  const { findings, suppressed, leaks } = findingsOf(examined, { ...(usage && { usage }), ...(consents && { consents }), ...(exposures && { exposures }) }, [...options.manifestProblems ?? [], ...ofParts], new Set(problems.map(one => one.file)), { ...options, tree })
  const data = marked(examined.flatMap(one => one.data), findings, suppressed)
  const sinks = recipientsOf(manifest)
  const coverage = coverageOf(examined, { files: files.length + migrated.length, skipped, generated: sources.generated, unreadable, unread: found.unread, leftOut: countsOf(found.leftOut), ...(typed && { typed: { asked: typed.asked, answered: typed.answered } }) })
  return {
    root, facts, data, ignored, problems, findings, suppressed, leaks,
    inventory: buildInventory({ facts, data, ignored, recipients: sinks, coverage, problems, ...(typed && { untyped: typed.open }), ...(manifest && { manifest }), ...(usage && { usage }), ...(chains && { chains }) }),
    ...(manifest && { manifest }),
    ...(usage && { usage }),
    ...(consents && { consents }),
    texts: textsIn(tree),
  }
}

/** What stands for the texts of translation keys, and what could not be read of them: as an earlier run found it where nothing says that they are others, so that none is read for what is remembered. */
function textsOf(memory: Memory, marks: readonly string[] | undefined, messages: () => readonly Message[], unread: CheckResult['problems']): string {
  const key = marks && digest('texts', ...marks)
  const kept = key === undefined ? undefined : memory.get(key) as { texts?: unknown; unread?: unknown } | undefined
  if (typeof kept?.texts === 'string' && isProblems(kept.unread)) {
    unread.push(...kept.unread)
    if (key !== undefined) memory.set(key, kept)
    return kept.texts
  }
  const texts = digest(JSON.stringify(messages()))
  if (key !== undefined) memory.set(key, { texts, unread })
  return texts
}

const isProblems = (value: unknown): value is CheckResult['problems'] => Array.isArray(value) && value.every((one: Partial<CheckResult['problems'][number]> | null) =>
  typeof one?.file === 'string' && typeof one.message === 'string' && Number.isSafeInteger(one.line) && Number.isSafeInteger(one.column))

/** Stands by itself: a function made in a run would keep all that the run has read in memory, and a report needs memory too. */
const textsIn = (tree: FileTree): CheckResult['texts'] => file => {
  const source = readSource(tree, file)
  return 'text' in source ? source.text : undefined
}

/** Whether somebody asks who reads what is kept; every place of it, or only whether there is one. */
function usageAsked(options: RunOptions): 'whole' | 'some' | undefined {
  const { usage, manifest } = options
  const isOn = (name: string): boolean => isSwitchedOn(name, options)
  if (usage === true || manifest?.purposes.some(purpose => purpose.used !== undefined) === true && isOn('no-undeclared-use')) return 'whole'
  return isOn('no-unused-data') ? 'some' : undefined
}

const isSwitchedOn = (name: string, { manifest, preset }: RunOptions): boolean => codes.some(code => code.code === name && severityOf(code, manifest, preset) !== 'off')

/** Whether somebody asks if people are asked. */
const consentsAsked = (options: RunOptions): boolean => options.consents === true || isSwitchedOn('require-consent', options)

/** The manifest with those of the packages that the files stand in, or that are themselves among what was chosen; none where they contradict each other. */
function withParts(manifest: Manifest | undefined, files: readonly string[], tree: FileTree): Composed {
  if (manifest === undefined) return { problems: [] }
  return composeManifests(manifest, foldersOf(files), readPart(tree, manifest.ignore, { codes: codes.map(code => code.code) }))
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/** What stands where the manifest says not to look: shown in the inventory, and nowhere else. What cannot be read there is nobody's problem. */
async function ignoredData(leftOut: Found['leftOut'], crew: Crew, { tree, manifest, unfiltered }: RunOptions & { tree: FileTree }): Promise<PlacedDatum[]> {
  const paths = leftOut.filter(({ path, as }) => as === 'manifest' && isOfItsLanguage(path, length => readHead(tree, path, length))).map(({ path }) => path)
  if (paths.length === 0 || manifest === undefined) return []
  tree.expect?.(paths)
  const worth = unfiltered ? () => true : wordFilter(taughtWords(manifest))
  const examined = await crew.examine(read(paths, tree, []).kept.filter(source => worth(source)), new Map())
  const isHeld = ({ confidence, role, placement }: PlacedDatum): boolean => confidence === 'high' && role !== 'shaped' && placement.state !== 'not-personal'
  return examined.flatMap(one => one.data).filter(isHeld).map(datum => {
    const prefix = manifest.ignore.find(each => datum.file.startsWith(each)) ?? ''
    const manifestAt = manifest.ignoreAt?.[prefix]
    return { ...datum, placement: { state: 'ignored', purposes: [], level: 'none', ...(manifestAt && { manifestAt }) } }
  })
}

/** What is left out by default, by kind. Of JSON and YAML, most of which is no source, nobody knows without reading. */
function countsOf(leftOut: Found['leftOut']): Coverage['leftOut'] {
  const counts: Coverage['leftOut'] = {}
  for (const { path, as } of leftOut) {
    if (as !== 'manifest' && isOfItsLanguage(path, () => '')) counts[as] = (counts[as] ?? 0) + 1
  }
  return counts
}

/** What migrations keep of records that no other file of the program keeps. */
function unrepeated(migrated: readonly Examined[], ordinary: readonly Examined[]): Examined[] {
  if (migrated.length === 0) return []
  const kept = new Set(ordinary.flatMap(({ facts }) => facts.observations.flatMap(one => one.kind === 'field' && one.role === 'kept' ? [one.record] : [])))
  const isOwn = (one: object): boolean => !('record' in one) || !kept.has(one.record as string)
  return migrated.map(({ facts, data }) => ({ facts: { ...facts, observations: facts.observations.filter(isOwn) }, data: data.filter(isOwn) }))
}

function read(files: readonly string[], tree: FileTree, problems: CheckResult['problems']): { kept: SourceText[]; generated: number } {
  const kept: SourceText[] = []
  let generated = 0
  for (const path of files) {
    const source = readSource(tree, path)
    const language = languageOf(path)
    if ('problem' in source) problems.push({ file: path, message: source.problem, line: 1, column: 1 })
    else if ('generated' in source) generated++
    else if (language) kept.push({ path, text: source.text, language })
  }
  return { kept, generated }
}

async function examineAll(sources: readonly SourceText[], crew: Crew, options: RunOptions & { tree: FileTree }): Promise<{ examined: Examined[]; skipped: number; typed?: Typed }> {
  const { root, tree, manifest, unfiltered, progress } = options
  const worth = unfiltered ? () => true : wordFilter(taughtWords(manifest))
  const kept = sources.filter(source => worth(source))
  const examined = new Map<string, Examined>()
  const keep = (all: readonly Examined[]): readonly Examined[] => {
    for (const one of all) examined.set(one.facts.path, one)
    return all
  }
  const files = new Set(sources.map(source => source.path))
  // a narrowed run knows what its files import, as a full one does, and reports on them alone
  const there = isNarrowed(options) ? ownFiles(tree, manifest?.ignore ?? []) : files
  const packages = once(() => packagesAround(tree, [...files, ...workspacePackages(tree)]))
  const isOdd = oddPackages(tree)
  const resolver = once(() => resolverOf(root, there, packages(), textWithin(tree), isOdd))
  const importsOf = importReader(options.memory && !isNarrowed(options) ? recallingTexts(sources, options.memory, 'imports', importsIn, isImports) : undefined)
  const isFew = isNarrowed(options) && options.alone !== true && sources.length <= fewFiles
  const all = [...sources]
  const byPath = new Map(all.map(source => [source.path, source]))
  const texts = new Map(all.map(({ path, text }) => [path, text]))
  const factsNow = (): FileFacts[] => all.flatMap(({ path }) => examined.get(path)?.facts ?? [])
  const beyond = new Map<string, Beyond>()
  /** The files that the run's own ones import, too. */
  const besides = (): SourceText[] => {
    const beside = importedBy(sources, importsOf, resolver, tree)
    all.push(...beside)
    for (const one of beside) {
      byPath.set(one.path, one)
      texts.set(one.path, one.text)
    }
    return beside.filter(worth)
  }
  if (isFew) {
    const parse = await parsersFor(['js'], false)
    const imported = importedByFew({
      sources, importsOf, resolver, read: paths => readScripts(paths, tree), leads: unfiltered ? () => true : recipientFilter(taughtWords(manifest)), recall: recallingOne(options.memory, manifest), parse, observe: (syntax, imported) => handedOnBy(syntax, manifest, imported),
    })
    for (const [path, one] of imported) beyond.set(path, { imported: one })
    keep(await crew.examine(sources.filter(source => worth(source) || beyond.has(source.path)), beyond, progress))
  } else if (options.alone === true) keep(await crew.examine(kept, beyond, progress))
  else {
    const first = [...kept, ...isNarrowed(options) ? besides() : []]
    await followImports({
      texts, worth: new Set(first.map(source => source.path)), importsOf, resolve: resolver(),
      observe: async imported => {
        for (const [path, one] of imported) {
          if (one) beyond.set(path, { imported: one })
          else beyond.delete(path)
        }
        const before = examined.size
        const some = [...imported.keys()].flatMap(path => byPath.get(path) ?? [])
        return keep(await crew.examine(some, beyond, done => progress?.(Math.min(before + done, first.length), first.length))).map(one => one.facts)
      },
    })
  }
  const typed = options.types === false ? undefined : await readTypes()
  // a file that is looked at for what it imports alone stands where it would have stood
  const own = sources.flatMap(({ path }) => examined.get(path) ?? [])
  return { examined: own, skipped: sources.length - own.length, ...(typed && { typed }) }

  /** Asks types what stands open, where anything does: nothing else loads a compiler. */
  async function readTypes(): Promise<Typed | undefined> {
    const questions = questionsOf(sources.flatMap(({ path }) => examined.get(path) ?? []), texts)
    if (questions.size === 0) return undefined
    // records that a type is told by stand in them
    if (isFew) keep(await crew.examine(besides(), new Map()))
    // what types tell is of few files, and of a large tree there is no room for threads beside a compiler
    crew.end()
    // a type may stand in a file that is not looked at: what a tool has generated
    const within = filesWithin(tree)
    const anywhere = { has: (path: string) => texts.has(path) || within.has(path) }
    const resolve = resolverOf(root, anywhere, packages(), textWithin(tree), isOdd)
    const installed = diskTree(root)
    const facts = factsNow()
    const known: Known = {
      records: once(() => recordsIn(facts)), names: once(() => digest(namesOfRecords(facts))),
      contentAt: (path, text) => contentOf(byPath.get(path) ?? { path, text, language: 'js' }),
    }
    const told = new Map<string, TypedValues>()
    let [asked, answered] = [0, 0]
    for (const { asking, texts: reached } of closuresOf([...questions.keys()], resolve, path => texts.get(path) ?? readText(tree, path), importsOf)) {
      const some = new Map(asking.map(path => [path, questions.get(path) ?? []]))
      const part = await answersTo(some, known, { texts: reached, resolve, installed }, options.memory)
      for (const [path, values] of part.answers) told.set(path, values)
      asked += part.asked
      answered += part.answered
    }
    for (const [path, values] of told) beyond.set(path, { ...beyond.get(path), typed: values })
    keep(await crew.examine(sources.filter(({ path }) => told.has(path)), beyond))
    const open = openIn(factsNow(), questions, told)
    return { asked: asked - open.elsewhere, answered, open: open.sends }
  }
}

/** How many types were asked for, and what none of them told. */
type Typed = NonNullable<Coverage['typed']> & { open: SendObservation[] }

/** What is handed over under a name and of no type that is known. What is a gap already is told as one, and what a function hands on that is told where it is called. */
function openIn(facts: readonly FileFacts[], questions: ReadonlyMap<string, readonly Question[]>, told: ReadonlyMap<string, TypedValues>): { sends: SendObservation[]; elsewhere: number } {
  const called = new Set(facts.flatMap(({ observations }) => observations.flatMap(one => one.kind === 'send' ? one.call.slice(one.call.lastIndexOf('.') + 1) : [])))
  const all = facts.flatMap(({ path, observations }) => {
    const open = new Set((questions.get(path) ?? []).map(placeKey).filter(key => told.get(path)?.[key] === undefined))
    for (const one of observations) if (one.kind === 'gap') open.delete(placeKey(one.at))
    return open.size === 0 ? [] : observations.filter(one => one.kind === 'send').filter(one => open.delete(placeKey(one.at)))
  })
  const sends = all.filter(one => !called.has(one.owner))
  return { sends, elsewhere: all.length - sends.length }
}

/** What all parts of a project are asked with: worked out once, where it is needed. */
interface Known { records(): ReturnType<typeof recordsIn>; names(): string; contentAt(path: string, text: string): string }

/** The types' answers, or those of an earlier run in which nothing was different that they depend on: then no compiler is loaded. */
async function answersTo(questions: ReadonlyMap<string, readonly Question[]>, run: Known, sources: Sources, memory: Memory | undefined): Promise<Answers> {
  const key = memory && digest('types', JSON.stringify([...questions]), ...[...sources.texts].flatMap(([path, text]) => [path, run.contentAt(path, text)]), run.names(), installedIn(sources.installed))
  const kept = key === undefined ? undefined : memory?.get(key) as { answers?: unknown; read?: unknown } | undefined
  const known = isAnswers(kept?.answers) && isUnchanged(sources.installed, kept.read) ? kept : undefined
  const installed = noting(sources.installed)
  const answers = known?.answers as Answers | undefined ?? (await import('./link/types/index.js')).typesFor(questions, run.records(), { ...sources, installed: installed.tree })
  if (key !== undefined) memory?.set(key, { answers, read: known?.read ?? installed.read() })
  return answers
}

/** Imports are followed as far as functions that hand on are, and not into everything that a large file reaches. */
const maxHops = 3
const maxBeside = 400

/** Of so few files it is asked what their imports lead to; of more, all that they reach is examined. */
const fewFiles = 50

/** Reads what imports lead to: scripts of the project. */
function readScripts(paths: readonly string[], tree: FileTree): SourceText[] {
  const scripts = paths.filter(path => languageOf(path) === 'js')
  tree.expect?.(scripts)
  return read(scripts, tree, []).kept
}

/** The files that some import, and what those import in their turn. */
function importedBy(sources: readonly SourceText[], importsOf: ImportsOf, resolver: () => Resolve, tree: FileTree): SourceText[] {
  const seen = new Set(sources.map(source => source.path))
  const beside: SourceText[] = []
  let from = sources
  for (let hop = 0; hop < maxHops && from.length > 0; hop++) {
    const paths: string[] = []
    for (const source of from) {
      for (const { specifier } of importsOf(source.path, source.text)) {
        const path = resolver()(source.path, specifier)
        if (path === undefined || seen.has(path) || languageOf(path) !== 'js' || seen.size - sources.length >= maxBeside) continue
        seen.add(path)
        paths.push(path)
      }
    }
    const next = readScripts(paths, tree)
    beside.push(...next)
    from = next
  }
  return beside
}

function findingsOf(
  files: readonly Examined[], looked: { usage?: Usage; consents?: ConsentCheck[]; exposures?: Exposures }, wrong: readonly ManifestProblem[], unread: ReadonlySet<string>, options: RunOptions & { tree: FileTree },
): ReturnType<typeof reconcileRun> {
  const { manifest, preset, baseline, tree } = options
  const strict = (preset ?? manifest?.findings.preset) === 'strict'
  const parts = [...manifest ? [manifest.file] : [], ...manifest?.parts?.map(part => part.own.file) ?? [], ...wrong.map(problem => problem.file)]
  const beside = [...new Set(parts)].flatMap(path => remarksIn(path, tree))
  const given = { files, wrong, beside, unread, ...calling(recipientsOf(manifest)), strict: () => strict, narrowed: isNarrowed(options), isThere: (path: string) => tree.kind(path) === 'file', ...(manifest && { manifest }), ...looked, ...(baseline && { baseline }) }
  return reconcileRun(given, codes, code => severityOf(code, manifest, preset))
}

/** What comments of a file that holds no data keep back. */
function remarksIn(path: string, tree: FileTree): FileFacts[] {
  const source = tree.kind(path) === 'file' ? readSource(tree, path) : undefined
  if (source === undefined || !('text' in source)) return []
  const disables = disablesIn({ schema: [], comments: commentsIn('yaml', source.text) }, { path, text: source.text, lines: linesOf(source.text) })
  return disables.length === 0 ? [] : [{ path, observations: [], tags: [], disables }]
}

function coverageOf(examined: readonly Examined[], counts: Pick<Coverage, 'files' | 'skipped' | 'generated' | 'unreadable' | 'unread' | 'leftOut' | 'typed'>): Coverage {
  const observations = examined.flatMap(one => one.facts.observations)
  const owners = (surface: string) => new Set(observations.flatMap(one => one.kind === 'field' && one.surface === surface ? [`${one.file}#${one.owner}`] : [])).size
  return {
    ...counts,
    parsed: examined.filter(one => !one.facts.problem).length,
    forms: owners('form'), models: owners('model'),
    sinks: new Set(observations.flatMap(one => one.kind === 'send' || one.kind === 'contact' ? [one.sink] : [])).size,
  }
}
