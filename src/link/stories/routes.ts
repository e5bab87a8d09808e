import { calleeName, isFunction, keyName, literalText, startOf, unwrap } from '../../kit/ast.js'
import { decoratorsOf } from '../../kit/members.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { paramPort, type Ref, type World } from './ports.js'
import { definedAt, exportedAt, functionAt, type Found } from './targets.js'

/** A route that the program serves, and where the body of what is asked stands in its handler. `*` in an address stands for a parameter, as a method for any. */
export interface Route { method: string; url: string; bodies: Body[]; router?: string; handler: Found }

/** Where what stands below a key of a body is in its handler; the whole of it where there is none. */
interface Body { key: readonly string[]; ref: Ref }

/** Routers that are mounted below an address: `app.use('/users', usersRouter)`. */
export interface Mount { url: string; router: string; on: string }

const bodyPaths = [['json()'], ['formData()'], ['body'], ['req', 'json()'], ['req', 'valid()'], ['req', 'parseBody()'], ['req', 'body'], ['request', 'json()'], ['request', 'formData()'], ['request', 'body'], ['body()']]

/** Where a handler of any framework finds the body. */
const bodiesOf = ({ file, node }: Found): Body[] => bodyPaths.map(path => ({ key: [], ref: { port: paramPort(file, node, 0), path } }))

/** The address of a file that a framework serves by its name: `app/api/team/[id]/route.ts`, `pages/api/users.ts`, `routes/api/+server.ts`, `server/api/users.post.ts`. */
export function addressOfFile(path: string): { url: string; method?: string } | undefined {
  const next = /(?:^|\/)(?:app|src\/routes|routes)\/(.+)\/(?:route|\+server)\.[cm]?[jt]sx?$/.exec(path)?.[1]
  if (next !== undefined) return { url: holes(`/${next.replace(/\([^)]*\)\//g, '')}`) }
  const api = /(?:^|\/)(?:pages|server)\/(api\/.+?)(?:\.(get|post|put|patch|delete))?\.[cm]?[jt]sx?$/.exec(path)
  return api ? { url: holes(`/${(api[1] as string).replace(/\/index$/, '')}`), ...(api[2] !== undefined && { method: api[2].toUpperCase() }) } : undefined
}

const holes = (url: string): string => url.split('/').map(part => /^[[:{]|\]$/.test(part) ? '*' : part).join('/')

/** The routes of a file that is served by its name. */
export function routesOfFile(file: CodeFile, world: World): Route[] {
  const served = addressOfFile(file.source.path)
  if (!served) return []
  const route = (method: string, node: Node): Route[] => {
    const handler = functionAt(node, file, world)
    return handler ? [{ method, url: served.url, bodies: bodiesOf(handler), handler }] : []
  }
  const own = ['POST', 'PUT', 'PATCH', 'DELETE'].flatMap(method => {
    const found = exportedAt(file.source.path, method, world)
    return found && found.file === file ? route(method, found.node) : []
  })
  if (own.length > 0) return own
  const found = exportedAt(file.source.path, 'default', world)
  return found && found.file === file ? route(served.method ?? '*', found.node) : []
}

/** Methods by which a body comes in. */
const writing = /^(post|put|patch|delete|all)$/

/** The routes that calls declare: `router.post('/users', validate, create)`, `router.route('/users').post(create)`; `@Post()` of a controller. */
export function routesIn(file: CodeFile, world: World, methods = writing): { routes: Route[]; mounts: Mount[] } {
  const routes: Route[] = []
  const mounts: Mount[] = []
  for (const node of file.tree.nodes) {
    if (node.type === 'MethodDefinition') routes.push(...ofController(node, file))
    if (node.type !== 'CallExpression') continue
    const callee = unwrap(node.callee as Node)
    const name = calleeName(callee) ?? ''
    const args = node.arguments as Node[]
    if (callee.type !== 'MemberExpression' || !methods.test(name) && name !== 'use' && name !== 'route') continue
    const above = literalText(args[0]) === undefined && name !== 'use' ? routeAbove(callee.object as Node) : undefined
    const path = above ?? literalText(args[0])
    if (path === undefined || !path.startsWith('/') || args.length < (above === undefined ? 2 : 1)) continue
    if (name === 'use' || name === 'route') {
      for (const one of args.slice(1)) {
        const router = routerAt(one, file, world)
        if (router !== undefined) mounts.push({ url: holes(path), router, on: routerAt(callee.object as Node, file, world) ?? '' })
      }
      continue
    }
    const handler = functionAt(args.at(-1) as Node, file, world)
    const first = handler && (handler.node.params as Node[])[0]
    // who looks for what comes in needs a parameter; what goes out needs none
    if (!handler || (first === undefined ? methods === writing : !/^(_\w*|req|request|ctx|c|context|event)$/.test(first.name as string | undefined ?? '') && first.type !== 'ObjectPattern')) continue
    const router = routerAt(chainStart(callee.object as Node), file, world)
    routes.push({ method: name.toUpperCase(), url: holes(path), bodies: bodiesOf(handler), handler, ...(router !== undefined && { router }) })
  }
  return { routes, mounts }
}

/** `app.get(…).post(…)` declares on `app`. */
const chainStart = (node: Node): Node => {
  const value = unwrap(node)
  return value.type === 'CallExpression' && unwrap(value.callee as Node).type === 'MemberExpression' && /^(get|post|put|patch|delete|use|all|route)$/.test(calleeName(value.callee as Node) ?? '') ? chainStart(unwrap(value.callee as Node).object as Node) : value
}

/** The address of `router.route('/users').get(list)`, through the methods before this one. */
function routeAbove(node: Node): string | undefined {
  const value = unwrap(node)
  const callee = value.type === 'CallExpression' ? unwrap(value.callee as Node) : undefined
  if (callee?.type !== 'MemberExpression') return undefined
  const name = calleeName(callee) ?? ''
  if (name === 'route') return (value.arguments as Node[]).length === 1 ? literalText((value.arguments as Node[])[0]) : undefined
  return /^(get|post|put|patch|delete|all)$/.test(name) && literalText((value.arguments as Node[])[0]) === undefined ? routeAbove(callee.object as Node) : undefined
}

/** A router by where it is made. */
function routerAt(node: Node, file: CodeFile, world: World): string | undefined {
  const found = definedAt(node, file, world)
  if (!found || found.node.type !== 'CallExpression' && found.node.type !== 'NewExpression') return undefined
  const made = chainStart(found.node)
  const at = made === found.node ? found : definedAt(made, found.file, world)
  return at && `${at.file.source.path} ${startOf(at.node)}`
}

/** `@Controller('users')` with `@Post('invite')`: the parameters that are decorated as its body. */
function ofController(method: Node, file: CodeFile): Route[] {
  const verb = decoratorsOf(method).find(one => /^(Post|Put|Patch|Delete)$/.test(one.name))
  const owner = file.tree.parent(file.tree.parent(method) as Node)
  const controller = verb && owner ? decoratorsOf(owner).find(one => one.name === 'Controller') : undefined
  const fn = method.value as Node
  if (!verb || !controller || !isFunction(fn)) return []
  const paths = [controller.first, verb.first].map(one => one && (literalText(one) ?? literalText((one.properties as Node[] | undefined)?.find(property => keyName(property) === 'path')?.value as Node | undefined)) || '')
  const bodies = (fn.params as Node[]).flatMap((param, index) => {
    const body = decoratorsOf(param).find(one => one.name === 'Body')
    const key = body?.first && literalText(body.first)
    return body ? [{ key: key === undefined ? [] : [key], ref: { port: paramPort(file, fn, index), path: [] } }] : []
  })
  const url = holes(`/${paths.flatMap(one => one.split('/')).filter(one => one !== '').join('/')}`)
  return [{ method: verb.name.toUpperCase(), url, bodies, handler: { file, node: fn } }]
}

/** Routes with the addresses below which their routers are mounted. */
export function mounted(routes: readonly Route[], mounts: readonly Mount[]): Route[] {
  const prefixes = (router: string | undefined, hops = 0): string[] => {
    const own = router === undefined || hops > 4 ? [] : mounts.filter(one => one.router === router)
    return own.length === 0 ? [''] : own.flatMap(one => prefixes(one.on === '' ? undefined : one.on, hops + 1).map(prefix => `${prefix}${one.url}`.replace(/\/+$/, '')))
  }
  return routes.flatMap(route => prefixes(route.router).map(prefix => ({ ...route, url: `${prefix}${route.url}`.replace(/(?<=.)\/+$/, '') })))
}

/** The one route that an address asks for; none where several may be meant. A prefix that is configured elsewhere may stand before a controller's. */
export function routeFor(method: string, url: string, routes: readonly Route[]): Route | undefined {
  for (const address of [url, url.replace(/^\/api(\/v\d+)?(?=\/)/, ''), `/api${url}`]) {
    const fitting = routes.filter(one => (one.method === method || one.method === '*') && isSame(address, one.url))
    const exact = fitting.filter(one => one.url === address)
    const found = exact.length > 0 ? exact : fitting
    const [first] = found
    if (first) return found.every(one => one.handler.node === first.handler.node) ? first : undefined
  }
  return undefined
}

const isSame = (asked: string, served: string): boolean => {
  const [one, other] = [asked.split('/'), served.split('/')]
  return one.length === other.length && one.every((part, index) => part === other[index] || other[index] === '*' && part !== '')
}
