import { calleeName, isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import { decoratorsOf } from '../../kit/members.js'
import { returnsOf } from './returns.js'
import type { Node } from '../../types/index.js'
import { tagOf } from '../guards/climb.js'
import type { CodeFile } from '../guards/file.js'

/** What a server hands to a client: an expression, and how a reader names the place. */
export interface Outlet {
  value: Node
  by: string
  to?: string
  /** The address by which a client asks for it; absent where it is handed over without asking. */
  route?: string
}

const responses = /^(res|response|reply|NextResponse|Response)$/
const methods = /^(get|post|put|patch|delete|all)$/

/** All that a file hands to clients. `isClient` says whether a tag stands for a component that runs there. */
export function outletsOf(file: CodeFile, isClient: (tag: string) => boolean): Outlet[] {
  const { tree, program, source } = file
  const route = routeOfFile(source.path)
  const isAction = hasDirective(program.body, 'use server')
  const found: Outlet[] = []
  for (const node of tree.nodes) {
    if (node.type === 'CallExpression' && /^(json|send)$/.test(calleeName(node.callee) ?? '') && (node.arguments as Node[]).length > 0) {
      const holder = unwrap(node.callee as Node).type === 'MemberExpression' ? pathOf(unwrap(node.callee as Node).object as Node)?.[0] ?? '' : ''
      if (!responses.test(holder)) continue
      const called = route ?? routeAround(node, file)
      if (called !== undefined) found.push({ value: node.arguments[0] as Node, by: `${methodAround(node, file)}${called}`, route: called })
    } else if (isFunction(node)) {
      const handler = handlerOf(node, file, isAction, route)
      if (handler) for (const value of returnsOf(node, tree)) found.push({ value: propsOf(value, handler.props), by: handler.by, ...(handler.route !== undefined && { route: handler.route }) })
    } else if (node.type === 'JSXAttribute' && node.value?.type === 'JSXExpressionContainer') {
      const tag = tagOf(tree.parent(node) as Node)
      if (/^\p{Lu}/u.test(tag) && isClient(tag)) found.push({ value: node.value.expression as Node, by: componentAround(node, file), to: tag })
    }
  }
  return found
}

const propsOf = (value: Node, isProps: boolean): Node => {
  const props = isProps && unwrap(value).type === 'ObjectExpression' ? (unwrap(value).properties as Node[]).find(one => keyName(one) === 'props')?.value as Node | undefined : undefined
  return props ?? value
}

/** A function whose return value goes to the client. */
function handlerOf(fn: Node, file: CodeFile, isAction: boolean, route: string | undefined): { by: string; route?: string; props: boolean } | undefined {
  const { tree, source } = file
  const parent = tree.parent(fn)
  const name = String((fn.id as Node | null | undefined)?.name ?? (parent?.type === 'VariableDeclarator' ? (parent.id as Node).name : '') ?? '')
  const isExported = /^Export/.test(parent?.type ?? '') || parent?.type === 'VariableDeclarator' && /^Export/.test(tree.parent(tree.parent(parent) as Node)?.type ?? '')
  if (isExported && /^get(ServerSide|Static)Props$/.test(name)) return { by: `${name} of ${source.path}`, props: true }
  if (isExported && (name === 'loader' || name === 'load' && /\+(page|layout)\.server\./.test(source.path))) return { by: `${name}() of ${source.path}`, props: false }
  if (name !== '' && (isAction && isExported || fn.body?.type === 'BlockStatement' && hasDirective(fn.body.body as Node[], 'use server'))) return { by: `the server action ${name}()`, props: false }
  // tRPC: procedure.query(async () => …)
  if (parent?.type === 'CallExpression' && /^(query|mutation)$/.test(calleeName(parent.callee) ?? '') && /procedure/i.test(pathOf(parent.callee as Node)?.join('.') ?? '')) {
    const holder = tree.parent(parent)
    return { by: `the procedure ${holder?.type === 'Property' ? keyName(holder) ?? '' : ''}`.trim(), props: false }
  }
  if (parent?.type === 'CallExpression' && /^(defineEventHandler|eventHandler|defineCachedEventHandler)$/.test(calleeName(parent.callee) ?? '') && route !== undefined) return { by: route, route, props: false }
  if (parent?.type === 'MethodDefinition') return ofController(parent, file)
  return undefined
}

/** `@Controller('users')`, `@Get(':id')`. */
function ofController(method: Node, { tree }: CodeFile): { by: string; route: string; props: boolean } | undefined {
  const verb = decoratorsOf(method).find(one => /^(Get|Post|Put|Patch)$/.test(one.name))
  const owner = tree.parent(tree.parent(method) as Node)
  const controller = verb && owner ? decoratorsOf(owner).find(one => one.name === 'Controller') : undefined
  if (!verb || !controller) return undefined
  const path = `/${[controller.first, verb.first].map(one => literalText(one) ?? '').filter(one => one !== '').join('/')}`
  return { by: `${verb.name.toUpperCase()} ${path}`, route: path, props: false }
}

/** The address of a file that a framework serves by its name: `app/api/team/[id]/route.ts` is `/api/team/[id]`. */
function routeOfFile(path: string): string | undefined {
  const app = /(?:^|\/)app\/(.+)\/route\.[cm]?[jt]sx?$/.exec(path)?.[1]
  if (app !== undefined) return `/${app.replace(/\([^)]*\)\//g, '')}`
  const api = /(?:^|\/)(?:pages|server)\/(api\/.+?)(?:\.(?:get|post|put|patch|delete))?\.[cm]?[jt]sx?$/.exec(path)?.[1]
  return api === undefined ? undefined : `/${api.replace(/\/index$/, '')}`
}

/** `router.get('/team', (req, res) => …)`. */
function routeAround(node: Node, { tree }: CodeFile): string | undefined {
  for (let parent = tree.parent(node); parent !== undefined; parent = tree.parent(parent)) {
    if (parent.type !== 'CallExpression' || !methods.test(calleeName(parent.callee) ?? '')) continue
    const path = literalText((parent.arguments as Node[])[0])
    if (path?.startsWith('/') === true) return path
  }
  return undefined
}

function methodAround(node: Node, { tree }: CodeFile): string {
  for (let parent = tree.parent(node); parent !== undefined; parent = tree.parent(parent)) {
    const name = parent.type === 'FunctionDeclaration' ? parent.id?.name as string | undefined : parent.type === 'VariableDeclarator' ? (parent.id as Node).name as string | undefined : undefined
    if (name !== undefined && /^(GET|POST|PUT|PATCH|DELETE)$/.test(name)) return `${name} `
    const called = parent.type === 'CallExpression' ? calleeName(parent.callee) ?? '' : ''
    if (methods.test(called) && called !== 'all' && literalText((parent.arguments as Node[])[0])?.startsWith('/') === true) return `${called.toUpperCase()} `
  }
  return ''
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
