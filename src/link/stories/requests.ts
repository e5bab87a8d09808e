import { calleeName, literalText, propertyValue, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import type { Location, Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { placeIn, type Part, type World } from './ports.js'
import { partsOf } from './values.js'

/** A client asks for a route of the program, and hands it a body. */
export interface Ask { method: string; url: string; parts: Part[]; at: Location }

const methods = /^(post|put|patch|delete)$/i
/** What the host of the program itself is put before. */
const ownHost = /^(https?:\/\/localhost(:\d+)?|\*)(?=\/)/

/** The address as it is compared with routes: its holes are `*`, and it has no host, query or slash at its end. */
export function addressOf(node: Node | undefined): string | undefined {
  const value = node && unwrap(node)
  if (!value) return undefined
  const text = value.type === 'TemplateLiteral' ? (value.quasis as Node[]).map(one => String(one.value.cooked ?? '')).join('*')
    : value.type === 'BinaryExpression' && value.operator === '+' ? joined(value) : literalText(value)
  const path = text?.replace(ownHost, '').replace(/[?#].*$/, '')
  return path !== undefined && /^\/[^/\s*]/.test(path) ? path.replace(/\/+$/, '') : undefined
}

const joined = (node: Node): string => {
  const value = unwrap(node)
  return value.type === 'BinaryExpression' ? joined(value.left as Node) + joined(value.right as Node) : literalText(value) ?? '*'
}

/** `fetch('/api/users', { method: 'POST', body: JSON.stringify(values) })`, `axios.post('/api/users', values)`, `api('/api/users', { json })`. */
export function askOf(call: Node, file: CodeFile, world: World): Ask | undefined {
  const args = call.arguments as Node[]
  const name = calleeName(call.callee as Node) ?? ''
  const callee = unwrap(call.callee as Node)
  const at = placeIn(file, call)
  if (callee.type === 'MemberExpression' && methods.test(name)) {
    // router.post('/users', handler) declares a route
    const url = args.length > 1 && !/^(app|router|server|fastify|route|routes)$|Router$/i.test(pathOf(callee.object as Node)?.at(-1) ?? '') ? addressOf(args[0]) : undefined
    if (url === undefined) return undefined
    const body = bodyOf(args[1])
    return { method: name.toUpperCase(), url, parts: body.flatMap(one => partsOf(one, file, world)), at }
  }
  if (!/^(fetch|\$fetch|ofetch|useFetch|ky|axios|request|ajax|fetcher|apiFetch|fetchApi|authFetch|fetchWithAuth)$/.test(name)) return undefined
  const options = name === 'axios' && args.length === 1 ? args[0] : args[1]
  const url = addressOf(name === 'axios' && args.length === 1 ? propertyValue(options, 'url') : args[0])
  const method = literalText(propertyValue(options, 'method'))?.toUpperCase()
  if (url === undefined || method === undefined || !methods.test(method)) return undefined
  return { method, url, parts: bodyOf(options).flatMap(one => partsOf(one, file, world)), at }
}

/** The body among the options of a request, or the options where they are one. */
function bodyOf(options: Node | undefined): Node[] {
  if (!options) return []
  const named = ['body', 'json', 'data', 'form'].flatMap(key => propertyValue(options, key) ?? [])
  return named.length > 0 ? named.slice(0, 1) : [options]
}
