import { linesOf } from '../kit/lines.js'
import { findGuards, type Contacted } from '../link/guards/index.js'
import type { Resolve, WorkspacePackage } from '../link/index.js'
import { consentsOf } from '../manifest/index.js'
import type { KnownSink } from '../observe/index.js'
import { parserOf } from '../parse/index.js'
import type { ConsentCheck, FileFacts, Manifest, SourceText } from '../types/index.js'

export interface ConsentsInput {
  facts: readonly FileFacts[]
  sources: readonly SourceText[]
  manifest: Manifest
  sinks: Readonly<Record<string, KnownSink>>
  resolve: Resolve
  packages: readonly WorkspacePackage[]
}

/** Kinds of recipients that follow people as they go. Whoever sends a form to be written to has agreed by sending it. */
const following = /^(analytics|ads|replay|errors|flags|llm|http|other)$/

/** Calls by which an SDK begins what it does by itself. */
const beginning = /^(init|initialize|initialise|initClient|load|start|boot|setup|install|inject|injectAnalytics)$/

/** Consent managers that keep every script of a page back by themselves. */
const blocking = /data-blockingmode=["']auto|OtAutoBlock|autoblocking|termly\.io\/resource-blocker|cmp\.osano\.com|privacy-proxy\.usercentrics|cookie-script\.com|cdn-cookieyes\.com/

/** Whether people are asked before each recipient that rests on consent is set up or called. A second look at the files that reach one, when somebody asks. */
export async function findConsents({ facts, sources, manifest, sinks, resolve, packages }: ConsentsInput): Promise<ConsentCheck[]> {
  const resting = new Set(manifest.recipients.filter(({ name, kind }) => following.test(kind ?? sinks[name]?.kind ?? 'other') && consentsOf(manifest, name).length > 0).map(one => one.name))
  if (resting.size === 0) return []
  const parse = await parserOf(sources)
  const contacts = [...contactsIn(facts, resting), ...scriptsIn(sources, resting, sinks)]
  if (contacts.length === 0) return []
  const waiting = new Set([...resting].filter(name => sources.some(({ text }) => sinks[name]?.waits?.test(text))))
  const isBlocked = sources.some(({ text }) => blocking.test(text))
  const wrappers = new Set(facts.flatMap(file => file.observations.flatMap(one => one.kind === 'wrapper' ? [`${one.sink} ${one.name}`] : [])))
  for (const { name, calls } of manifest.recipients) for (const call of calls) wrappers.add(`${name} ${call.slice(call.lastIndexOf('.') + 1)}`)
  const checks = findGuards({ contacts, sources, own: new Set(manifest.consent), parse, resolve, packages, isWrapper: (sink, call) => wrappers.has(`${sink} ${call.slice(call.lastIndexOf('.') + 1)}`) })
  return checks.map(check => {
    if (check.verdict !== 'unasked') return check
    if (waiting.has(check.sink)) return { ...check, verdict: 'asked', steps: [] }
    return isBlocked ? { ...check, verdict: 'unsure', steps: [{ what: 'a consent manager may keep it back', at: check.at }] } : check
  })
}

/** Where they are set up or handed something, each call once. */
function contactsIn(facts: readonly FileFacts[], resting: ReadonlySet<string>): Contacted[] {
  const found = new Map<string, Contacted>()
  for (const one of facts.flatMap(file => file.observations)) {
    if (one.kind !== 'send' && one.kind !== 'contact' || !resting.has(one.sink)) continue
    const at = one.kind === 'send' ? one.callAt : one.at
    const owner = one.kind === 'send' ? one.owner : /#([^.]*)\./.exec(one.id)?.[1] ?? ''
    const name = one.call.slice(one.call.lastIndexOf('.') + 1)
    found.set(`${one.sink} ${one.file} ${at.start}`, { sink: one.sink, call: one.call, begins: beginning.test(name) || /^\p{Lu}/u.test(name) && one.kind === 'contact', file: one.file, at, owner })
  }
  return [...found.values()]
}

/** `<Script src="https://www.googletagmanager.com/gtag/js?id=…" />`: what is loaded from a recipient's own host. */
function scriptsIn(sources: readonly SourceText[], resting: ReadonlySet<string>, sinks: ConsentsInput['sinks']): Contacted[] {
  const hosts = [...resting].flatMap(sink => (sinks[sink]?.domains ?? []).map(domain => ({ sink, domain })))
  if (hosts.length === 0) return []
  const pattern = new RegExp(`<[Ss]cript\\b[^<]*?\\bsrc=[{"'\`\\s]*(?:https?:)?//([\\w.-]*)(?<=[./](?:${hosts.map(({ domain }) => domain.replaceAll('.', '\\.')).join('|')}))[/?"'\`]`, 'g')
  return sources.flatMap(({ path, text, language }) => {
    if (!/^(js|vue|svelte|astro|html)$/.test(language)) return []
    const lines = linesOf(text)
    return [...text.matchAll(pattern)].flatMap(match => {
      const host = match[1] as string
      const sink = hosts.find(({ domain }) => host === domain || host.endsWith(`.${domain}`))?.sink
      const isRemark = text.lastIndexOf('<!--', match.index) > text.lastIndexOf('-->', match.index)
      return sink === undefined || isRemark ? [] : [{ sink, call: `<script src="${host}">`, begins: true, file: path, at: lines.span(match.index, match.index + '<script'.length), owner: '' }]
    })
  })
}
