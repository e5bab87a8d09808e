import { endOf, startOf } from '../../kit/ast.js'
import { linesOf } from '../../kit/lines.js'
import type { Exposure, Exposures, Location, Node, SourceText, Syntax, UseFact } from '../../types/index.js'
import { codeFile, takingsOf, type CodeFile } from '../guards/file.js'
import { findReads, type ReadsInput, type Sought } from '../reads/index.js'
import { folded, isInbound, nounOf, wordPattern } from '../reads/names.js'
import type { Resolve } from '../resolve.js'
import type { World } from '../stories/ports.js'
import { clientOf, serversIn } from './client.js'
import { hasDirective, outletsOf, type Outlet, type Outward } from './outlets.js'
import { routedIn, routing } from './routed.js'
import { lostBefore, wholesIn, type Sight, type Whole } from './whole.js'

export interface ExposedInput {
  /** Personal fields of records that are kept. */
  sought: readonly Sought[]
  kept: ReadsInput['kept']
  sources: readonly SourceText[]
  parse(source: SourceText): Syntax
  isSent: ReadsInput['isSent']
  resolve: Resolve
  /** What hides of a field whether it is handed over at all. */
  isHidden(field: Pick<Sought, 'record' | 'name'>): boolean
  /** What proves who somebody is: forms name it on its way in, and nobody shows it. */
  isSecret(field: Pick<Sought, 'record' | 'name'>): boolean
}

/** The path below which a client asks for all it asks for: `baseURL: 'https://api.example.com/v1'`. */
const base = /\b(?:baseURL|baseUrl|prefixUrl|API_(?:BASE_)?URL|BASE_URL)\b\s*[:=]\s*['"`](?:https?:\/\/[\w.:-]+|\$\{[^}]*\})?(\/[\w/-]*\w)\/?['"`]/g
/** What a server may fetch whole; without it there is nothing to look for in a file. */
const fetches = /\.\s*(find\w*|all|from|create|update|upsert)\s*\(|select\s+\*/i
/** By what it may hand that to a client. */
const hands = /\b(json|send)\s*\(|\.body\s*=|fastify|use server|getServerSideProps|getStaticProps|\bloader\b|\bload\b|rocedure|[aA]ction|EventHandler|@Controller/
/** A component that runs on the server waits for what it hands on. */
const shows = (text: string): boolean => /<[A-Z]/.test(text) && /\bawait\b/.test(text)

/**
 * Where whole records go to the program's own client, and which of their personal fields nothing there reads. A field counts as read by
 * whoever names it in any file of the client; so what is left is read by no page at all.
 */
export function findExposures(input: ExposedInput): Exposures {
  const { sought, sources, parse, resolve } = input
  const nouns = new Set(sought.map(field => nounOf(field.record)))
  const texts = new Map(sources.map(source => [source.path, source]))
  const files = new Map<string, CodeFile | undefined>()
  const fileAt = (path: string): CodeFile | undefined => {
    if (!files.has(path)) {
      const source = texts.get(path)
      files.set(path, source && /^(js|vue|svelte|astro)$/.test(source.language) ? codeFile(source, parse) : undefined)
    }
    return files.get(path)
  }
  const world: World = { fileAt, resolve, isRecord: noun => nouns.has(noun), isTaken: () => false, keptIn: () => undefined, typed: () => [], relate: () => undefined }
  const scripts = sources.filter(({ language }) => language === 'js')
  if (!scripts.some(({ text }) => fetches.test(text))) return { searched: 0, places: [] }
  const filesWith = (holds: (text: string) => boolean): CodeFile[] => scripts.filter(({ text }) => holds(text)).flatMap(({ path }) => fileAt(path) ?? [])
  const routed = routedIn(filesWith(text => routing.test(text)), world)
  const handed = filesWith(text => hands.test(text) || shows(text) || routing.test(text)).flatMap(file => handedIn(file, { nouns, world }, { routed, isClient: tag => isClientTag(file, tag, fileAt, resolve) }))
  if (handed.length === 0) return { searched: 0, places: [] }
  const client = clientOf(sources, fileAt, resolve)
  const bases = new Set(client.flatMap(({ text }) => [...text.matchAll(base)].flatMap(match => match[1] ?? [])))
  const isAsked = (route: string, by: string): boolean => [route, ...[...bases].flatMap(one => route.startsWith(`${one}/`) ? route.slice(one.length) : [])]
    .some(address => client.some(({ path, text }) => path !== by && asksFor(address).test(text)))
  const isCalled = (name: string, by: string): boolean => client.some(({ path, text }) => path !== by && wordPattern([name]).test(text))
  const called = handed.filter(({ file: { source: { path } }, outlet: { route, action } }) => (route === undefined || isAsked(route, path)) && (action === undefined || isCalled(action, path)))
  if (client.length === 0 || called.length === 0) return { searched: client.length, places: [] }
  const exposed = new Set(called.map(({ whole }) => whole.noun))
  const { fields } = findReads({ ...input, sought: sought.filter(field => exposed.has(nounOf(field.record))), sources: client, beside: [], known: () => [], whole: true })
  const isLeaving = (at: Location): boolean => called.some(({ file, outlet }) => file.source.path === at.file && startOf(outlet.value) <= at.start && at.start < endOf(outlet.value))
  // what a page does on the server is no use of what goes to the browser
  const served = new Map<string, readonly Node[]>()
  const isServed = ({ file: path, start }: Location): boolean => {
    const file = served.has(path) ? undefined : fileAt(path)
    if (!served.has(path)) served.set(path, file ? serversIn(file) : [])
    return (served.get(path) ?? []).some(fn => startOf(fn) <= start && start < endOf(fn))
  }
  const places = called.flatMap(({ file, outlet, whole }): Exposure[] => {
    const lost = new Set([...whole.without, ...lostBefore(file.source.text, startOf(whole.from), startOf(outlet.value))].map(folded))
    const own = fields.filter(field => nounOf(field.record) === whole.noun && !lost.has(folded(field.name)) && !input.isHidden(field))
    // a value that goes through under its own name may be meant for whoever stands behind; what is made of a record as it leaves reads nothing
    const isUse = (use: UseFact, isSecret: boolean): boolean => !isServed(use.at) && (isSecret
      ? use.kind === 'read' && use.receiver !== '' && !isInbound(use.receiver) : use.kind !== 'through' || use.receiver !== '' && !isInbound(use.receiver))
    const isUsed = (field: (typeof fields)[number]): boolean => field.doubts.some(({ at }) => at === undefined || !isLeaving(at) && !isServed(at))
      || field.uses.some(use => isUse(use, input.isSecret(field)))
    const unread = own.filter(field => !isUsed(field)).map(field => field.name)
    const place = (node: Node, { path, text }: SourceText): Location => ({ file: path, ...linesOf(text).span(startOf(node), endOf(node)) })
    return unread.length === 0 ? [] : [{
      by: outlet.by, ...(outlet.to !== undefined && { to: outlet.to }), record: own[0]?.record ?? '', at: place(outlet.value, file.source), fetchedAt: place(whole.fetch, whole.file.source), unread,
      read: own.filter(field => !unread.includes(field.name) && field.uses.some(use => use.kind !== 'through')).map(field => field.name),
    }]
  })
  return { searched: client.length, places }
}

const handedIn = (file: CodeFile, sight: Sight, outward: Outward): { file: CodeFile; outlet: Outlet; whole: Whole }[] =>
  outletsOf(file, outward).flatMap(outlet => wholesIn(outlet.value, file, sight).map(whole => ({ file, outlet, whole })))

/** A tag of a server component that stands for one of the client. */
function isClientTag(file: CodeFile, tag: string, fileAt: (path: string) => CodeFile | undefined, resolve: Resolve): boolean {
  if (hasDirective(file.program.body, 'use client')) return false
  const taken = takingsOf(file).find(({ taking }) => taking.kind === 'named' && taking.local === tag)
  const path = taken && resolve(file.source.path, taken.specifier)
  const other = path === undefined ? undefined : fileAt(path)
  return other !== undefined && hasDirective(other.program.body, 'use client')
}

/** The address of a route as a client writes it: `/api/teams/${id}/users`. */
function asksFor(route: string): RegExp {
  const parts = route.split('/').filter(part => part !== '').map(part => /^[:[{*]/.test(part) ? '[^/\'"`\\s]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // `general/user/${id}`, below a base that stands somewhere else
  const start = parts.length > 1 && !(parts[0] as string).startsWith('[^') ? '(?:/|(?<=[\'"`]))' : '/'
  return parts.every(part => part.startsWith('[^')) ? /(?!)/ : new RegExp(`${start}${parts.join('/')}(?![\\w/-])`)
}
