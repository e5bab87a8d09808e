import type { FileFacts, SourceText } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import { answerPort } from './answers.js'
import type { Flow } from './edges.js'
import { edgesTo, placeIn, type Edge, type Ref, type World } from './ports.js'
import { proceduresIn, type Procedure } from './procedures.js'
import { mounted, routeFor, routesIn, routesOfFile } from './routes.js'
import { partsOf } from './values.js'

/** The ways from clients to what the program serves. */
export function served({ facts, sources }: { facts: readonly FileFacts[]; sources: readonly SourceText[] }, flows: readonly Flow[], read: readonly string[], world: World): Edge[] {
  const asks = [...flows.flatMap(flow => flow.asks), ...facts.flatMap(file => (file.forms ?? []).flatMap(form => {
    const url = form.words.find(word => word.kind === 'action')?.text.split(/[?#]/)[0]
    return url !== undefined && /^\/[^/]/.test(url) ? [{ method: 'POST', url: url.replace(/\/+$/, ''), parts: [{ path: [], ref: { port: `formAt ${file.path} ${form.at.start}`, path: [] }, whole: true as const }], at: { file: file.path, ...form.at } }] : []
  }))]
  const files = read.flatMap(path => world.fileAt(path) ?? [])
  const edges: Edge[] = []
  if (asks.length > 0) {
    const declared = files.map(file => routesIn(file, world))
    const byName = sources.flatMap(({ path, language }) => {
      const file = language === 'js' && /(^|\/)(route|\+server)\.[cm]?[jt]sx?$|\/(pages|server)\/api\//.test(`/${path}`) ? world.fileAt(path) : undefined
      return file ? routesOfFile(file, world) : []
    })
    const routes = [...byName, ...mounted(declared.flatMap(one => one.routes), declared.flatMap(one => one.mounts))]
    for (const { method, url, parts, at } of asks) {
      for (const { key, ref } of routeFor(method, url, routes)?.bodies ?? []) {
        for (const edge of edgesTo(parts, ref, 'request', at)) {
          const own = key.length === 0 ? edge : narrowed(edge, ref, key)
          if (own) edges.push(own)
        }
      }
    }
  }
  const calls = flows.flatMap(flow => flow.calls)
  const isAnswered = files.some(file => /\buse(Suspense)?Query\(|\.query\(/.test(file.source.text))
  const procedures = calls.length === 0 && !isAnswered ? new Map<string, Procedure>() : proceduresIn(files, world)
  for (const { names, parts, at } of calls) {
    const procedure = procedures.get(names.join('.'))
    if (procedure) edges.push(...edgesTo(parts, procedure.input, 'procedure', at))
  }
  for (const [name, { handler: { file, node } }] of isAnswered ? procedures : []) {
    for (const value of returnsOf(node, file.tree)) edges.push(...edgesTo(partsOf(value, file, world), { port: answerPort(name.split('.')), path: [] }, 'procedure', placeIn(file, value)))
  }
  return edges
}

/** What of a body reaches a parameter that takes one key of it. */
function narrowed(edge: Edge, to: Ref, key: readonly string[]): Edge | undefined {
  const own = edge.to.path.slice(to.path.length)
  if (own.length === 0) return { ...edge, from: { port: edge.from.port, path: [...edge.from.path, ...key] }, to }
  return own[0] === key[0] ? { ...edge, to: { port: to.port, path: [...to.path, ...own.slice(1)] } } : undefined
}
