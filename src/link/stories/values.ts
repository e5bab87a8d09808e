import { calleeName, isFunction, keyName, literalText, propertiesOf, unwrap } from '../../kit/ast.js'
import { lookup, type Binding, type Frame } from '../../kit/frames.js'
import { aliasOf } from '../../kit/scope.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { formAt } from './form-ports.js'
import { nodePort, paramPort, type Part, type Ref, type World } from './ports.js'
import { schemaCall } from './schemas.js'
import { readOf, storePort } from './stores.js'
import { functionAt } from './targets.js'

const maxHops = 12
/** Methods after which a value still says the same of a person. */
const shaping = /^(trim|trimStart|trimEnd|toLowerCase|toUpperCase|toLocaleLowerCase|toString|normalize|valueOf|toJSON|toObject|toISOString|at|unwrap|json|clone|replace|slice)$/
/** Functions that give what they are given, in another form. */
const passing = /^(String|Number|Date|structuredClone|cloneDeep|Object|unref|toRaw|toValue|JSON|stringify|parse|fromEntries|sanitize\w*|normali[sz]e\w*|hash\w*|encrypt\w*|escape\w*|encodeURIComponent|trim|toLowerCase|lowercase|plainToInstance|plainToClass|instanceToPlain|freeze|deepcopy|pickBy|omitBy|compact)$/i
/** Calls that hand each item of a list, or what a promise gives, to a function. */
const each = /^(map|forEach|filter|flatMap|find|some|every|then|reduce)$/
/** Calls that give all or one of the values of a form. */
const formValues = /^(getValues|watch|useWatch|getFieldsValue|validateFields|getFieldValue|getFieldValues)$/
/** Wrapped in these, a name stands for something else than what it is called with. */
const states = /^(useState|ref|shallowRef|reactive|createSignal|signal|useSignal|\$state)$/
/** Steps that say nothing of which key is meant. */
const isIndex = (step: string): boolean => /^\d+$/.test(step)

const step = (ref: Ref | undefined, name: string): Ref | undefined => {
  if (!ref || isIndex(name) || ref.path.length > 8) return ref && (isIndex(name) ? ref : undefined)
  // what a schema has let through is one thing, whatever it is wrapped in
  if (ref.port.startsWith('parsed ') && ref.path.length === 0 && /^(data|value|output|payload)$/.test(name)) return ref
  if (ref.port.startsWith('state ') && name === 'value') return ref
  return { port: ref.port, path: [...ref.path, name] }
}

/** Where the value of an expression comes from, if it comes from one place. */
export function refOf(node: Node, file: CodeFile, world: World, hops = 0): Ref | undefined {
  if (hops > maxHops) return undefined
  const value = unwrap(node)
  const next = (one: Node): Ref | undefined => refOf(one, file, world, hops + 1)
  switch (value.type) {
    case 'Identifier': {
      const found = lookup(file.frameAt(value), value.name as string)
      return found && boundTo(found.binding, found.frame, file, world, hops)
    }
    case 'MemberExpression': {
      const name = keyName(value)
      return name === undefined ? undefined : step(next(value.object as Node), name)
    }
    case 'LogicalExpression':
      return value.operator === '&&' ? next(value.right as Node) : next(value.left as Node) ?? next(value.right as Node)
    case 'ConditionalExpression':
      return next(value.consequent as Node) ?? next(value.alternate as Node)
    case 'TemplateLiteral':
      return (value.expressions as Node[]).length === 1 && (value.quasis as Node[]).every(one => String(one.value.cooked ?? '').trim() === '') ? next(value.expressions[0] as Node) : undefined
    case 'NewExpression': {
      if (calleeName(value.callee as Node) === 'FormData') {
        if ((value.arguments as Node[]).length === 0) return { port: nodePort('made', file, value), path: [] }
        const port = formAt(value, file)
        return port === undefined ? undefined : { port, path: [] }
      }
      if (/^(Date|URL|URLSearchParams)$/.test(calleeName(value.callee as Node) ?? '') && value.arguments[0]) return next(value.arguments[0] as Node)
      const store = readOf(value, file)
      return store && world.isRecord(store.noun) ? { port: storePort(store), path: [] } : undefined
    }
    case 'CallExpression':
      return calledFor(value, file, world, hops)
    default:
      return undefined
  }
}

function boundTo(binding: Binding, frame: Frame, file: CodeFile, world: World, hops: number): Ref | undefined {
  const through = (ref: Ref | undefined): Ref | undefined => binding.path.reduce<Ref | undefined>((one, name) => name === '?' ? undefined : step(one, name), ref)
  if (binding.kind === 'import') return undefined
  if (binding.kind === 'param') {
    const call = file.tree.parent(binding.fn)
    if (call?.type === 'CallExpression' && call.callee !== binding.fn && each.test(calleeName(call.callee as Node) ?? '') && binding.index === 0) {
      const holder = unwrap(call.callee as Node)
      return holder.type === 'MemberExpression' && (call.arguments as Node[])[0] === binding.fn ? through(refOf(holder.object as Node, file, world, hops + 1)) : undefined
    }
    return through({ port: paramPort(file, binding.fn, binding.index), path: [] })
  }
  const { init, declaration } = binding
  if (declaration.type !== 'VariableDeclarator') return undefined
  if (init === undefined) {
    // for (const user of users)
    const loop = file.tree.parent(file.tree.parent(declaration) ?? declaration)
    if (loop?.type === 'ForOfStatement') return through(refOf(loop.right as Node, file, world, hops + 1))
    const later = frame.later?.(declaration.id?.name as string)
    return later && through(refOf(later, file, world, hops + 1))
  }
  const made = unwrap(init)
  if (made.type === 'CallExpression' && states.test(calleeName(made.callee as Node) ?? '')) return binding.path.length > 0 && binding.path[0] !== '0' ? undefined : { port: nodePort('state', file, declaration), path: [] }
  // const [user, team] = await Promise.all([…])
  if (made.type === 'CallExpression' && /^(all|\$transaction)$/.test(calleeName(made.callee as Node) ?? '') && isIndex(binding.path[0] ?? '')) {
    const item = unwrap((made.arguments as Node[])[0] ?? made)
    const one = item.type === 'ArrayExpression' ? (item.elements as (Node | null)[])[Number(binding.path[0])] : undefined
    return one ? through(refOf(one, file, world, hops + 1)) : undefined
  }
  if (made.type === 'ObjectExpression') return { port: nodePort('made', file, made), path: binding.path }
  return through(refOf(made, file, world, hops + 1))
}

/** What a call gives: a record of a store, what a schema lets through, the values of a form, or what it was given in another form. */
function calledFor(call: Node, file: CodeFile, world: World, hops: number): Ref | undefined {
  const callee = unwrap(call.callee as Node)
  const name = calleeName(callee) ?? ''
  const args = call.arguments as Node[]
  const next = (one: Node | undefined): Ref | undefined => one && refOf(one, file, world, hops + 1)
  const store = readOf(call, file)
  if (store) return world.isRecord(store.noun) ? { port: storePort(store), path: [] } : undefined
  if (schemaCall(call, file, world)) return { port: nodePort('parsed', file, call), path: [] }
  if (formValues.test(name)) {
    const key = literalText(args[0]) ?? literalText(args[1])
    const port = formAt(call, file)
    return port === undefined ? undefined : { port, path: key === undefined ? [] : key.split('.') }
  }
  if (callee.type === 'MemberExpression') {
    const holder = callee.object as Node
    // formData.get('email'), c.req.valid('json')
    const key = literalText(args[0])
    if (/^(get|getAll)$/.test(name) && key !== undefined && args.length === 1) return step(next(holder), key)
    if (/^(json|formData|valid|parseBody|body)$/.test(name)) return step(next(holder), `${name}()`)
    if (shaping.test(name)) return next(holder)
    if (/^(entries|fromEntries|parse|stringify|assign)$/.test(name) && /^(Object|JSON|qs)$/.test((unwrap(holder).name as string | undefined) ?? '')) return next(args[0])
    if (passing.test(name) && args.length > 0) return next(args[0])
  } else if (/^(readBody|readFormData|readMultipartFormData|getQuery)$/.test(name)) return step(next(args[0]), 'body')
  else if (passing.test(name) && args.length > 0) return next(args[0])
  return given(call, file, world, hops) ?? (world.isTaken(file.source.path, call) ? { port: nodePort('taken', file, call), path: [] } : undefined)
}

/** The record that a function of the project gives, of whatever file. Only records: what it does with its own parameters is another matter. */
function given(call: Node, file: CodeFile, world: World, hops: number): Ref | undefined {
  if (hops > 4) return undefined
  const target = functionAt(call.callee as Node, file, world)
  if (!target) return undefined
  const refs = returnsOf(target.node, target.file.tree).map(one => refOf(one, target.file, world, hops + 4)).filter(one => one !== undefined)
  const [first] = refs
  return first?.port.startsWith('record ') === true && refs.every(one => one.port === first.port && one.path.join('.') === first.path.join('.')) ? first : undefined
}

/** What an expression is put together from: of an object what stands under its keys, else where it comes from. */
export function partsOf(node: Node, file: CodeFile, world: World, hops = 0): Part[] {
  if (hops > 5) return []
  const value = unwrap(node)
  const next = (one: Node): Part[] => partsOf(one, file, world, hops + 1)
  switch (value.type) {
    case 'ObjectExpression': {
      const own = new Set(propertiesOf(value).flatMap(one => one.type === 'Property' ? keyName(one) ?? [] : []))
      return propertiesOf(value).flatMap(one => {
        if (one.type === 'SpreadElement') return next(one.argument as Node).flatMap((part): Part[] => part.path.length > 0 ? own.has(part.path[0] as string) ? [] : [part]
          : [{ ...part, without: new Set([...part.without ?? [], ...own]), whole: true }])
        const key = keyName(one)
        return one.type !== 'Property' || key === undefined || isFunction(one.value as Node) ? [] : next(one.value as Node).map(part => ({ ...part, path: [key, ...part.path] }))
      })
    }
    case 'ArrayExpression':
      return (value.elements as (Node | null)[]).flatMap(one => one && one.type !== 'SpreadElement' ? next(one) : one ? next(one.argument as Node) : [])
    case 'ConditionalExpression':
      return [...next(value.consequent as Node), ...next(value.alternate as Node)]
    case 'LogicalExpression':
      return value.operator === '&&' ? next(value.right as Node) : next(value.left as Node).length > 0 ? next(value.left as Node) : next(value.right as Node)
    case 'Identifier': {
      const alias = aliasOf(value.name as string, file.frameAt(value))
      if (alias?.init && alias.path.length === 0 && alias.init.type === 'ObjectExpression') return next(alias.init)
      if (alias?.init && alias.path.length === 0 && isEmptyFormData(alias.init)) return appended(value.name as string, file, world, hops)
      break
    }
    case 'CallExpression': {
      const name = calleeName(value.callee as Node) ?? ''
      const [first, second] = value.arguments as Node[]
      if (/^(stringify|freeze|structuredClone|toRaw|unref)$/.test(name) && first) return next(first)
      if (/^(plainToInstance|plainToClass)$/.test(name) && second) return next(second)
      if (name === 'assign') return (value.arguments as Node[]).flatMap(next)
      if (/^(map|flatMap)$/.test(name) && first && isFunction(first)) return returnsOf(first, file.tree).flatMap(next)
      break
    }
    default:
  }
  const ref = refOf(value, file, world)
  return ref ? [{ path: [], ref, whole: true }] : []
}

const isEmptyFormData = (node: Node): boolean => node.type === 'NewExpression' && /^(FormData|URLSearchParams)$/.test(calleeName(node.callee as Node) ?? '') && (node.arguments as Node[]).length === 0

/** `body.append('email', email)`. */
const appended = (name: string, file: CodeFile, world: World, hops: number): Part[] => file.tree.nodes.flatMap(node => {
  if (node.type !== 'CallExpression' || !/^(append|set)$/.test(calleeName(node.callee as Node) ?? '')) return []
  const holder = unwrap(node.callee as Node)
  const key = literalText((node.arguments as Node[])[0])
  const value = (node.arguments as Node[])[1]
  if (holder.type !== 'MemberExpression' || unwrap(holder.object as Node).name !== name || key === undefined || !value) return []
  return partsOf(value, file, world, hops + 1).map(part => ({ ...part, path: [key, ...part.path] }))
})
