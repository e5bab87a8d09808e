import { calleeName, isFunction, keyName, literalText, unwrap } from '../../kit/ast.js'
import { lookup, type Binding, type Frame } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import { returnsOf } from '../exposed/returns.js'
import type { CodeFile } from '../guards/file.js'
import { formAt } from './form-ports.js'
import { answerOf, answerPort, askedProcedure } from './answers.js'
import { given } from './gives.js'
import { contextPort, loaderPort, propsPort } from './holders.js'
import { nodePort, paramPort, type Ref, type World } from './ports.js'
import { schemaCall } from './schemas.js'
import { isStore, readOf, storePort } from './stores.js'

const maxHops = 12
/** Methods after which a value still says the same of a person, or a list still holds the same. */
const shaping = /^(trim|trimStart|trimEnd|toLowerCase|toUpperCase|toLocaleLowerCase|toString|normalize|valueOf|toJSON|toObject|toISOString|at|unwrap|json|clone|replace|slice|filter|find|findLast|sort|toSorted|reverse|toReversed|flat|pop|shift)$/
/** Functions that give what they are given, in another form. */
const passing = /^(String|Number|Date|structuredClone|cloneDeep|Object|unref|toRaw|toValue|JSON|stringify|parse|fromEntries|sanitize\w*|normali[sz]e\w*|hash\w*|encrypt\w*|escape\w*|encodeURIComponent|trim|toLowerCase|lowercase|plainToInstance|plainToClass|instanceToPlain|freeze|deepcopy|pickBy|omitBy|compact)$/i
/** Calls that hand each item of a list, or what a promise gives, to a function. */
const each = /^(map|forEach|filter|flatMap|find|findLast|findIndex|some|every|then|reduce|sort|toSorted)$/
/** Calls that give all or one of the values of a form. */
const formValues = /^(getValues|watch|useWatch|getFieldsValue|validateFields|getFieldValue|getFieldValues)$/
/** Wrapped in these, a name stands for something else than what it is called with. */
const states = /^(useState|ref|shallowRef|reactive|createSignal|signal|useSignal|\$state)$/
/** Whether a parameter of what such a call is handed holds an item. */
const isItem = (name: string, index: number): boolean => name === 'reduce' ? index === 1 : index === 0 || index === 1 && /^(sort|toSorted)$/.test(name)
/** Steps that say nothing of which key is meant. */
const isIndex = (step: string): boolean => /^\d+$/.test(step)

export const step = (ref: Ref | undefined, name: string): Ref | undefined => {
  if (!ref || isIndex(name) || ref.path.length > 8) return ref && (isIndex(name) ? ref : undefined)
  // what a schema has let through is one thing, whatever it is wrapped in
  if (ref.port.startsWith('parsed ') && ref.path.length === 0 && /^(data|value|output|payload)$/.test(name)) return ref
  if (ref.port.startsWith('state ') && name === 'value') return ref
  if (ref.port.startsWith('procedure ') && ref.path.length === 0 && name === 'data') return ref
  return { port: ref.port, path: [...ref.path, name] }
}

/** Where the value of an expression comes from, if it comes from one place; else what it is said to be where it stands: `(await response.json()) as User`. */
export function refOf(node: Node, file: CodeFile, world: World, hops = 0): Ref | undefined {
  if (hops > maxHops) return undefined
  return valueRef(node, file, world, hops) ?? (/^TS(As|Satisfies)Expression$/.test(node.type) ? typedAs(node.typeAnnotation as Node, [], file, world) : undefined)
}

/** The record that a type says a value is, or that stands below keys of it. */
function typedAs(type: Node | undefined, path: readonly string[], file: CodeFile, world: World): Ref | undefined {
  const refs = world.typed(type, file).flatMap(part => {
    const rest = part.path.length <= path.length && part.path.every((key, index) => key === path[index]) ? path.slice(part.path.length) : undefined
    return rest ? [{ port: part.ref.port, path: [...part.ref.path, ...rest] }] : []
  })
  const [first] = refs
  return first && refs.every(one => one.port === first.port) ? first : undefined
}

function valueRef(node: Node, file: CodeFile, world: World, hops: number): Ref | undefined {
  const value = unwrap(node)
  const next = (one: Node): Ref | undefined => refOf(one, file, world, hops + 1)
  switch (value.type) {
    case 'Identifier': {
      const found = lookup(file.frameAt(value), value.name as string)
      return found && boundTo(found.binding, found.frame, file, world, hops)
    }
    case 'MemberExpression': {
      const name = keyName(value)
      const holder = unwrap(value.object as Node)
      if (name === 'props' && holder.type === 'ThisExpression') return propsOfClass(value, file)
      if (name === 'props' && holder.type === 'Identifier' && holder.name === 'Astro') return { port: propsPort(file.source.path), path: [] }
      if (name === 'value' && isWrapped(holder, file)) return next(holder)
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
      return store && isStore(store, world) ? { port: storePort(store), path: [] } : undefined
    }
    case 'CallExpression':
      return calledFor(value, file, world, hops)
    default:
      return undefined
  }
}

/** What is made of another value and holds it below `value`: `const email = computed(() => props.user.email)`. */
function isWrapped(node: Node, file: CodeFile): boolean {
  const binding = node.type === 'Identifier' ? lookup(file.frameAt(node), node.name as string)?.binding : undefined
  const init = binding?.kind === 'value' && binding.init ? unwrap(binding.init) : undefined
  return init?.type === 'CallExpression' && /^(computed|toRefs?|storeToRefs)$/.test(calleeName(init.callee as Node) ?? '')
}

/** `this.props` of a component that is a class. */
function propsOfClass(node: Node, file: CodeFile): Ref | undefined {
  let at = file.tree.parent(node)
  while (at && !/^Class(Declaration|Expression)$/.test(at.type)) at = file.tree.parent(at)
  return at && { port: paramPort(file, at, 0), path: [] }
}

function boundTo(binding: Binding, frame: Frame, file: CodeFile, world: World, hops: number): Ref | undefined {
  const through = (ref: Ref | undefined): Ref | undefined => binding.path.reduce<Ref | undefined>((one, name) => name === '?' ? undefined : step(one, name), ref)
  if (binding.kind === 'import') return undefined
  if (binding.kind === 'param') {
    const call = file.tree.parent(binding.fn)
    const whole = (binding.fn.params as Node[])[binding.index]
    const type = (whole?.type === 'AssignmentPattern' ? whole.left : whole)?.typeAnnotation?.typeAnnotation as Node | undefined
    if (call?.type === 'CallExpression' && call.callee !== binding.fn && each.test(calleeName(call.callee as Node) ?? '') && isItem(calleeName(call.callee as Node) ?? '', binding.index)) {
      const holder = unwrap(call.callee as Node)
      return (holder.type === 'MemberExpression' && (call.arguments as Node[])[0] === binding.fn ? through(refOf(holder.object as Node, file, world, hops + 1)) : undefined) ?? typedAs(type, binding.path, file, world)
    }
    return through({ port: paramPort(file, binding.fn, binding.index), path: [] })
  }
  const { init, declaration } = binding
  if (declaration.type !== 'VariableDeclarator') return undefined
  if (init === undefined) {
    // export let user
    const exported = file.tree.parent(file.tree.parent(declaration) ?? declaration)
    if (exported?.type === 'ExportNamedDeclaration' && file.source.language === 'svelte') return { port: propsPort(file.source.path), path: [declaration.id.name as string] }
    // for (const user of users)
    const loop = file.tree.parent(file.tree.parent(declaration) ?? declaration)
    if (loop?.type === 'ForOfStatement') return through(refOf(loop.right as Node, file, world, hops + 1))
    const later = frame.later?.(declaration.id?.name as string)
    return (later && through(refOf(later, file, world, hops + 1))) ?? typedAs(declaration.id?.typeAnnotation?.typeAnnotation as Node | undefined, binding.path, file, world)
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
  return through(refOf(init, file, world, hops + 1)) ?? typedAs(declaration.id?.typeAnnotation?.typeAnnotation as Node | undefined, binding.path, file, world)
}
/** What a call gives: a record of a store, what a schema lets through, the values of a form, or what it was given in another form. */
function calledFor(call: Node, file: CodeFile, world: World, hops: number): Ref | undefined {
  const callee = unwrap(call.callee as Node)
  const name = calleeName(callee) ?? ''
  const args = call.arguments as Node[]
  const next = (one: Node | undefined): Ref | undefined => one && refOf(one, file, world, hops + 1)
  const store = readOf(call, file)
  if (store) return isStore(store, world) ? { port: storePort(store), path: [] } : undefined
  if (/^(defineProps|\$props)$/.test(name)) return { port: propsPort(file.source.path), path: [] }
  if (/^(withDefaults|toRefs|\$derived)$/.test(name)) return next(args[0])
  if (name === 'toRef') return step(next(args[0]), literalText(args[1]) ?? '')
  if (/^(useMemo|computed)$/.test(name) && args[0] && isFunction(args[0])) {
    const made = returnsOf(args[0], file.tree)
    return made.length === 1 ? next(made[0]) : undefined
  }
  if (/^(useContext|use|injectContext)$/.test(name) && args[0] && unwrap(args[0]).type === 'Identifier') {
    const port = contextPort(args[0], file, world)
    if (port !== undefined) return { port, path: [] }
  }
  if (/^use(Typed)?LoaderData$/.test(name)) return { port: loaderPort(file), path: [] }
  const asked = askedProcedure(call)
  if (asked !== undefined) return { port: answerPort(asked), path: [] }
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
  return given(call, file, world, refOf) ?? (world.isTaken(file.source.path, call) ? { port: nodePort('taken', file, call), path: [] }
    : answerOf(call, file, world).length > 0 ? { port: nodePort('answer', file, call), path: [] } : undefined)
}
