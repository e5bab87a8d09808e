import { calleeName, isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { decoratorsOf } from '../../kit/members.js'
import type { Node } from '../../types/index.js'
import { tagOf } from '../guards/climb.js'
import type { CodeFile } from '../guards/file.js'
import { returnsOf } from './returns.js'
import type { Address } from './routed.js'

/** What a server hands to a client: an expression, and how a reader names the place. */
export interface Outlet {
  value: Node
  by: string
  to?: string
  /** The address by which a client asks for it; absent where it is handed over without asking. */
  route?: string
  /** The name by which a client calls it. */
  action?: string
}

/** What a file is asked for its outlets. */
export interface Outward {
  /** The addresses of a function, wherever they are given to it. */
  routed: ReadonlyMap<Node, readonly Address[]>
  /** Whether a tag stands for a component that runs in the browser. */
  isClient(tag: string): boolean
}

const responses = /^(res|response|reply|NextResponse|Response)$/

/** All that a file hands to clients. */
export function outletsOf(file: CodeFile, { routed, isClient }: Outward): Outlet[] {
  const { tree, program, source } = file
  const served = addressOfFile(source.path)
  const isAction = hasDirective(program.body, 'use server')
  const found: Outlet[] = []
  /** To whoever asks for the function around a node. */
  const answer = (node: Node, value: Node): void => {
    const fns = functionsAround(node, file)
    const addresses = fns.map(fn => routed.get(fn)).find(one => one !== undefined) ?? (served === undefined ? [] : [{ method: methodOf(fns, file), url: served }])
    for (const { method, url: route } of addresses) found.push({ value, by: `${method === 'ALL' || method === '' ? '' : `${method} `}${route}`, route })
  }
  for (const node of tree.nodes) {
    if (node.type === 'CallExpression' && /^(json|send)$/.test(calleeName(node.callee) ?? '') && (node.arguments as Node[]).length > 0) {
      if (isResponse(unwrap(node.callee as Node), file)) answer(node, node.arguments[0] as Node)
    } else if (node.type === 'AssignmentExpression' && /^(ctx|context)\.body$/.test(pathOf(node.left as Node)?.join('.') ?? '')) {
      answer(node, node.right as Node)
    } else if (isFunction(node)) {
      const handler = handlerOf(node, file, isAction, served)
      if (handler) for (const value of returnsOf(node, tree)) found.push({ value: propsOf(value, handler.props), by: handler.by, ...(handler.route !== undefined && { route: handler.route }), ...(handler.action !== undefined && { action: handler.action }) })
      // fastify.get('/members', async () => members)
      else if (routed.has(node) && /fastify/i.test(source.text)) for (const value of returnsOf(node, tree)) answer(value, value)
    } else if (node.type === 'JSXAttribute' && node.value?.type === 'JSXExpressionContainer') {
      const tag = tagOf(tree.parent(node) as Node)
      if (/^\p{Lu}/u.test(tag) && isClient(tag)) found.push({ value: node.value.expression as Node, by: componentAround(node, file), to: tag })
    }
  }
  return found
}

/** `res.json`, `res.status(200).send`, `c.json`; `json` of a library that answers so. */
function isResponse(callee: Node, file: CodeFile): boolean {
  if (callee.type === 'Identifier') return /\+server\.[cm]?[jt]s$/.test(file.source.path)
  const holder = callee.type === 'MemberExpression' ? pathOf(callee.object as Node)?.[0] ?? '' : ''
  return responses.test(holder) || /^(c|ctx|context)$/.test(holder) && keyName(callee) === 'json'
}

const propsOf = (value: Node, isProps: boolean): Node => {
  const props = isProps && unwrap(value).type === 'ObjectExpression' ? (unwrap(value).properties as Node[]).find(one => keyName(one) === 'props')?.value as Node | undefined : undefined
  return props ?? value
}

/** A function whose return value goes to the client. */
function handlerOf(fn: Node, file: CodeFile, isAction: boolean, served: string | undefined): { by: string; route?: string; action?: string; props: boolean } | undefined {
  const { tree, source } = file
  const parent = tree.parent(fn)
  const name = String((fn.id as Node | null | undefined)?.name ?? (parent?.type === 'VariableDeclarator' ? (parent.id as Node).name : '') ?? '')
  const isExported = /^Export/.test(parent?.type ?? '') || parent?.type === 'VariableDeclarator' && /^Export/.test(tree.parent(tree.parent(parent) as Node)?.type ?? '')
  if (isExported && /^get(ServerSide|Static)Props$/.test(name)) return { by: `${name} of ${source.path}`, props: true }
  if (isExported && (name === 'loader' || name === 'load' && /\+(page|layout)\.server\./.test(source.path))) return { by: `${name}() of ${source.path}`, props: false }
  if (name !== '' && (isAction && isExported || fn.body?.type === 'BlockStatement' && hasDirective(fn.body.body as Node[], 'use server'))) return { by: `the server action ${name}()`, action: name, props: false }
  // procedure.query(async () => …), actionClient.schema(…).action(async () => …)
  const kind = parent?.type === 'CallExpression' ? calleeName(parent.callee) ?? '' : ''
  if (parent?.type === 'CallExpression' && (/^(query|mutation|handler)$/.test(kind) && /procedure/i.test(pathOf(parent.callee as Node)?.join('.') ?? '') || kind === 'action' && /action/i.test(pathOf(parent.callee as Node)?.[0] ?? ''))) {
    const holder = tree.parent(parent)
    const called = holder?.type === 'Property' ? keyName(holder) ?? '' : holder?.type === 'VariableDeclarator' ? String((holder.id as Node).name ?? '') : ''
    return { by: `the ${kind === 'action' ? 'server action' : 'procedure'} ${called}`.trim(), ...(called !== '' && { action: called }), props: false }
  }
  if (/^(defineEventHandler|eventHandler|defineCachedEventHandler)$/.test(kind) && served !== undefined) return { by: served, route: served, props: false }
  if (parent?.type === 'MethodDefinition') return ofController(parent, file)
  return undefined
}

/** `@Controller('users')`, `@Get(':id')`. What an interceptor makes of it nobody sees here. */
function ofController(method: Node, { tree }: CodeFile): { by: string; route: string; props: boolean } | undefined {
  const own = decoratorsOf(method)
  const verb = own.find(one => /^(Get|Post|Put|Patch)$/.test(one.name))
  const owner = tree.parent(tree.parent(method) as Node)
  const above = verb && owner ? decoratorsOf(owner) : []
  const controller = above.find(one => one.name === 'Controller')
  if (!verb || !controller || [...own, ...above].some(one => /^(UseInterceptors|Serialize|SerializeOptions|Render)$/.test(one.name))) return undefined
  const path = `/${[controller.first, verb.first].flatMap(one => (literalText(one) ?? '').split('/')).filter(one => one !== '').join('/')}`
  return { by: `${verb.name.toUpperCase()} ${path}`, route: path, props: false }
}

/** The address of a file that a framework serves by its name: `app/api/team/[id]/route.ts` is `/api/team/[id]`. */
function addressOfFile(path: string): string | undefined {
  const app = /(?:^|\/)(?:app|routes)\/(.+)\/(?:route|\+server)\.[cm]?[jt]sx?$/.exec(path)?.[1]
  if (app !== undefined) return `/${app.replace(/\([^)]*\)\//g, '')}`
  const api = /(?:^|\/)(?:pages|server)\/(api\/.+?)(?:\.(?:get|post|put|patch|delete))?\.[cm]?[jt]sx?$/.exec(path)?.[1]
  return api === undefined ? undefined : `/${api.replace(/\/index$/, '')}`
}

/** The functions around a node, inner ones first. */
function functionsAround(node: Node, { tree }: CodeFile): Node[] {
  const fns: Node[] = []
  for (let parent: Node | undefined = node; parent !== undefined; parent = tree.parent(parent)) if (isFunction(parent)) fns.push(parent)
  return fns
}

/** What a file that is served by its name calls the function: `GET`. */
function methodOf(fns: readonly Node[], { tree }: CodeFile): string {
  const names = fns.map(fn => String(fn.id?.name ?? (tree.parent(fn)?.type === 'VariableDeclarator' ? (tree.parent(fn) as Node).id.name : '')))
  return names.find(name => /^(GET|POST|PUT|PATCH|DELETE)$/.test(name)) ?? ''
}

function componentAround(node: Node, { tree, source }: CodeFile): string {
  let name = ''
  for (let parent = tree.parent(node); parent !== undefined; parent = tree.parent(parent)) {
    if (parent.type === 'FunctionDeclaration' && parent.id != null) name = parent.id.name as string
    if (parent.type === 'VariableDeclarator' && (parent.id as Node).type === 'Identifier') name = (parent.id as Node).name as string
  }
  return name === '' ? source.path : name
}

/** `'use client'`, `'use server'` at the head of a file or function. */
export const hasDirective = (body: readonly Node[], text: string): boolean => body.some(one => one.type === 'ExpressionStatement' && literalText(one.expression as Node) === text)
