import { linesOf } from '../../kit/lines.js'
import { manyBy } from '../../kit/many-by.js'
import { remembered } from '../../kit/remembered.js'
import { segmentsOf } from '../../kit/segments.js'
import type { DoubtFact, FieldUse, Location, SourceText, Syntax, Usage, UseFact } from '../../types/index.js'
import { doubtsIn, type Doubt } from './doubts.js'
import { inheritedBy } from './inherited.js'
import { usesInMarkup } from './markup.js'
import { folded, namesAmong, nounOf, spellingsOf, wordPattern } from './names.js'
import { codeOf, namesIn, usesIn, type Seen } from './program.js'
import { graphqlSelects, sqlReads } from './strings.js'
import { workedWith } from './worked-with.js'

/** A field of which is asked who reads it. */
export interface Sought {
  record: string
  name: string
  /** The detectors that found it, and the files in which they did. */
  detectors: readonly string[]
  files: readonly string[]
  /** Further names of it that the schema states: `@map("date_of_birth")`. */
  also?: readonly string[]
}

export interface ReadsInput {
  sought: readonly Sought[]
  /** Every record that the program keeps, with its fields and who found it: whose a name may be. */
  kept: readonly Omit<Sought, 'also'>[]
  /** All files of the run that may read. */
  sources: readonly SourceText[]
  parse(source: SourceText): Syntax
  /** Whether something at an offset is handed to a recipient. */
  isSent(file: string, offset: number): boolean
  /** What can be read by nobody here but may read: files in other languages, and those that are not looked at. */
  beside: readonly Beside[]
  /** Doubts that follow from what the program is made of. */
  known(field: Sought): readonly DoubtFact[]
  /** Every place is wanted, and not only whether there is one. */
  whole: boolean
}

export interface Beside {
  path: string
  text: string
  /** `a file in Python`. */
  as: string
}

/**
 * Who reads each of some fields. A file is parsed only if its text holds one of the names; unless every place is wanted, a name that has
 * found its reader is looked for no longer. What could hide a read is looked for last, and only for fields without a reader.
 */
export function findReads(input: ReadsInput): Usage {
  const fields = input.sought.map((sought): Field => ({ ...sought, spellings: spellingsOfField(sought), uses: [], doubts: [] }))
  const unparsed = new Map<string, Beside>()
  const trees = (source: SourceText): Parsed => {
    const syntax = input.parse(source)
    if (syntax.problem) unparsed.set(source.path, { path: source.path, text: source.text, as: 'a file that does not parse' })
    return { ...syntax, ...(syntax.ast && { code: codeOf(syntax.ast) }) }
  }
  const nouns = new Set(input.kept.map(({ record }) => nounOf(record)))
  const isOpen = (field: Field): boolean => input.whole || !field.uses.some(use => use.kind === 'read')
  const bySpelling = manyBy(fields, field => field.spellings)
  const namesOf = namesAmong(bySpelling.keys())
  const mayBeOf = whose(input.kept)
  for (const source of input.sources) {
    const open = new Map(namesOf(source.text).map(name => [name, (bySpelling.get(name) ?? []).filter(isOpen)] as const).filter(([, holders]) => holders.length > 0))
    if (open.size === 0) continue
    const names = new Set(open.keys())
    const pattern = wordPattern(names)
    if (!pattern.test(source.text)) continue
    const lines = lazily(() => linesOf(source.text))
    for (const seen of usesInFile(source, trees, { names, nouns, isSent: offset => input.isSent(source.path, offset) }, pattern)) {
      const at: Location = { file: source.path, ...lines().span(seen.start, seen.end) }
      for (const field of open.get(seen.name) ?? []) if (mayBeOf(seen, field)) field.uses.push(useOf(seen, field, at))
    }
  }
  const unread = fields.filter(field => !field.uses.some(use => use.kind === 'read'))
  if (unread.length > 0) addDoubts(unread, { ...input, beside: [...input.beside, ...unparsed.values()] }, trees)
  return { searched: input.sources.length, whole: input.whole, fields: fields.map(({ record, name, uses, doubts }): FieldUse => ({ record, name, uses, doubts })) }
}

interface Field extends Sought {
  spellings: ReadonlySet<string>
  uses: UseFact[]
  doubts: DoubtFact[]
}

type Parsed = Syntax & { code?: ReturnType<typeof codeOf> }

/** As it may be written, also where a raw query names it by its table: `user_email`. */
function spellingsOfField({ record, name, also = [] }: Sought): ReadonlySet<string> {
  const table = segmentsOf(record).join('_')
  return new Set([...[name, ...also].flatMap(spellingsOf), ...table === '' ? [] : [table, `${table}s`].map(one => `${one}_${segmentsOf(name).join('_')}`)])
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => made ??= make()
}

function usesInFile(source: SourceText, syntaxOf: (source: SourceText) => Parsed, named: Parameters<typeof usesIn>[2], pattern: RegExp): Seen[] {
  const byText = (reads: (text: string, name: RegExp) => boolean): Seen[] => [...namesIn(source.text, pattern)].filter(name => reads(source.text, wordPattern([name]))).map(name => {
    const start = wordPattern([name]).exec(source.text)?.index ?? 0
    return { name, kind: 'read', receiver: '', owner: '', start, end: start + name.length }
  })
  const { language } = source
  if (/^sql$/.test(language)) return byText(sqlReads)
  if (/^graphql$/.test(language)) return byText(graphqlSelects)
  // what only declares
  if (/^(prisma|proto|json|yaml)$/.test(language)) return []
  const { ast, code } = syntaxOf(source)
  return [...ast && code ? usesIn(ast, code, named) : [], ...language === 'js' ? [] : usesInMarkup(source.text, language, pattern)]
}

/**
 * Whether a use may be one of this record's. It is not where what it is read from is named for another record that keeps a field of that name,
 * in the same library: the same table often stands in two, by two names. Here is where types will say more.
 */
function whose(kept: ReadsInput['kept']): (seen: Seen, field: Sought) => boolean {
  const keptAs = manyBy(kept, one => [`${nounOf(one.record)} ${folded(one.name)}`])
  return ({ receiver, name }, { record, detectors }) => {
    if (receiver === '') return true
    const noun = nounOf(receiver)
    if (noun === nounOf(record)) return true
    return !(keptAs.get(`${noun} ${folded(name)}`) ?? []).some(other => other.record !== record && other.detectors.some(one => detectors.includes(one)))
  }
}

const useOf = ({ kind, name, receiver, owner }: Seen, { record }: Sought, at: Location): UseFact =>
  ({ kind, name, receiver, owner, noun: nounOf(owner), at, ...(receiver !== '' && nounOf(receiver) === nounOf(record) && { sure: true as const }) })

/** Ways to any field, whatever it is called; without them there is nothing to look for in a file. */
const tricks = /\bObject\s*\.\s*(keys|values|entries)|\bstringify\b|\bin\b|\w\s*\??\.?\[\s*[a-zA-Z`]|\b(pick|omit|get)\w*\(|\bfrom ['"][^.]|\b(find|select|get|fetch|query|aggregate|paginate|collection|from)\w*\b/

function addDoubts(unread: readonly Field[], input: ReadsInput, trees: (source: SourceText) => Parsed): void {
  const all = new Set(input.kept.map(({ record }) => nounOf(record)))
  // what stands in a document is handed about with it: `UserProfile` is a part of `User`
  const nounsOfRecord = remembered((record: string): string[] => {
    const noun = nounOf(record)
    return [noun, ...Array.from({ length: Math.max(0, noun.length - 1) }, (_, index) => noun.slice(0, index + 1)).filter(part => all.has(part))]
  })
  const nounsOf = ({ record }: Field): string[] => nounsOfRecord(record)
  const nouns = new Set(unread.flatMap(nounsOf))
  const around = new RegExp([...nouns].map(noun => noun.slice(0, Math.max(3, noun.length - 1))).join('|') || '(?!)', 'i')
  const hasFront = input.sources.some(isFront)
  // methods are a document's, and not its parts'
  const byFile = manyBy(unread, field => field.files)
  const inherited = inheritedBy(new Set(unread.map(field => nounOf(field.record))), input.sources)
  const ownIn = (path: string): ReadonlySet<string> => {
    const own = [...new Set((byFile.get(path) ?? []).flatMap(nounsOf))]
    return new Set([...own.filter(noun => !own.some(other => other !== noun && noun.startsWith(other))), ...inherited.get(path) ?? []])
  }
  const found: (Doubt & { file: string; at: Location })[] = []
  for (const source of input.sources) {
    if (!/^(js|vue|svelte|astro)$/.test(source.language) || !inherited.has(source.path) && !around.test(source.text.replace(/[_-]/g, '')) || !tricks.test(source.text)) continue
    const { ast, code } = trees(source)
    if (!ast || !code) continue
    const lines = lazily(() => linesOf(source.text))
    for (const doubt of doubtsIn(ast, code, nouns, ownIn(source.path))) if (!doubt.fetch || !hasFront) found.push({ ...doubt, file: source.path, at: { file: source.path, ...lines().span(doubt.start, doubt.start) } })
  }
  const byNoun = manyBy(found.map((doubt, order) => ({ ...doubt, order })), doubt => [doubt.noun])
  const namedIn = namesBeside(unread, input.beside)
  for (const field of unread) {
    const own = nounOf(field.record)
    field.doubts.push(
      ...nounsOf(field).flatMap(noun => (byNoun.get(noun) ?? []).filter(doubt => !doubt.flat || noun === own)).sort((a, b) => a.order - b.order)
        .map(({ what, fetch, at }) => ({ what: fetch ? `${what}, and whoever calls the program may read it: there is no front-end here` : what, at })),
      ...namedIn(field).flatMap(({ path, text, as }) => {
        const match = wordPattern(field.spellings).exec(text)
        return match ? [{ what: `${as} names it`, at: { file: path, ...linesOf(text).span(match.index, match.index + match[0].length) } }] : []
      }),
      ...input.known(field),
    )
  }
  // what the program writes or shows is its own
  addForeignSchemas(unread.filter(field => field.doubts.length === 0 && field.uses.length === 0), input)
}

/** The files beside the program in which a field may be named. */
function namesBeside(fields: readonly Field[], beside: readonly Beside[]): (field: Field) => Beside[] {
  const among = namesAmong(new Set(fields.flatMap(field => [...field.spellings])))
  const holders = manyBy(beside.map((one, order) => ({ one, order })), ({ one }) => among(one.text))
  return field => [...new Set([...field.spellings].flatMap(name => holders.get(name) ?? []))].sort((a, b) => a.order - b.order).map(({ one }) => one)
}

const example = /(^|\/)(templates?|examples?|samples?|predefined\w*|boilerplates?|starters?|demos?|playgrounds?|sandbox)\//i

/** A file of which the program works with few of its records describes another program's store. */
function addForeignSchemas(fields: readonly Field[], { kept, sources }: ReadsInput): void {
  const files = new Set(fields.flatMap(field => field.files))
  const declared = new Map<string, Set<string>>()
  for (const one of kept) if (one.files.some(file => files.has(file))) declared.set(one.record, new Set())
  for (const one of kept) for (const file of one.files) declared.get(one.record)?.add(file)
  const named = workedWith(declared, sources)
  // what stands in a document is worked with as that is
  const known = new Set([...declared.keys()].filter(record => Array.from({ length: record.length }, (_, index) => record.slice(0, index + 1)).some(part => named.has(part))))
  const recordsIn = manyBy(declared, ([, where]) => where)
  const shares = new Map([...recordsIn].map(([file, records]) => [file, records.filter(([record]) => known.has(record)).length * 2 < records.length]))
  for (const field of fields) {
    if (field.files.every(file => example.test(file))) {
      field.doubts.push({ what: 'it is declared among examples or templates, and may be another program\'s' })
      continue
    }
    if (field.files.every(file => shares.get(file) === true)) field.doubts.push({ what: 'no code works with most of what is declared beside it, so another program may' })
  }
}

/** Whether a file shows something to people: mails do not read what an interface would. */
const isFront = ({ path, language, text }: SourceText): boolean => !/(^|\/)(e?mails?|mail-templates|react-email)\//i.test(path) && (
  /^(vue|svelte|astro|html|pug)$/.test(language) || language === 'js' && (/\.[jt]sx$/.test(path) || text.includes('@Component(')))
