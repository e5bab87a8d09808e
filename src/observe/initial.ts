import { visitorKeys } from '@typescript-eslint/visitor-keys'
import { calleeName, isFunction, keyName, propertiesOf, startOf, endOf, unwrap } from '../kit/ast.js'
import { componentOf } from '../kit/owner.js'
import { returnedNode } from '../kit/scope.js'
import type { Node, Program } from '../types/index.js'

/**
 * Something that is `true` before anybody has touched it. `state`: a value of the program, to which a box may be bound; `initial`: the first
 * value of a form's field; `schema`: what counts where a field was left out.
 */
export interface Initial { kind: 'state' | 'initial' | 'schema'; path: string[]; by: string; value: Node; at: Node; owner: string }

const states = /^(useState|ref|shallowRef|signal|createSignal|\$state|useSignal|reactive|shallowReactive|createStore|useReactive|useForm)$/
const initials = /^(initialValues|defaultValues|initialState|initialData)$/
const loading = /^(useEffect|useLayoutEffect|then|onMounted|onBeforeMount|watch|watchEffect|created|mounted|ngOnInit|subscribe)$/
const longest = 40

/**
 * Words without one of which a program begins with nothing: of values of its state, and of what is no state. A call's name is not
 * always right before its parenthesis: `schema?.default<boolean>(true)`.
 */
const stateWords = /\b(useState|ref|shallowRef|signal|createSignal|useSignal|reactive|shallowReactive|createStore|useReactive|useForm|data)\b|\$state|=\s*true/
const fieldWords = /\b(initialValues|defaultValues|initialState|initialData|FormGroup)\b|\b(group|default)\b['"`\]\s?.!]*[(<]/

/** Whether a text may hold what begins as `true`. `bound`: some box is bound to a value of the program; of states none else is asked for. */
export const mayBegin = (text: string, bound: boolean): boolean => text.includes('true') && (fieldWords.test(text) || bound && stateWords.test(text))

/** All that a program sets to `true` where a form or its state begins. Looks at each node once: for files that speak of consent. */
export function initialsIn(program: Program, { path, text }: { path: string; text: string }): Initial[] {
  const found: Initial[] = []
  /** The nodes around the one that is visited, outermost first. */
  const around: Node[] = []
  /** Names of functions that put a value which was loaded into a state: what it began with is no answer of anybody. */
  const loaded = new Set<string>()
  const setters = new Map<string, string>()
  const short = (node: Node): string => text.slice(startOf(node), endOf(node)).replace(/\s+/g, ' ').slice(0, longest)

  const note = (kind: Initial['kind'], names: string[], value: Node, at: Node): void => {
    found.push({ kind, path: names, by: short(at), value, at, owner: componentOf(around, path) })
  }
  /** The keys of an object that are `true`, at any depth of one. */
  const keysOf = (kind: Initial['kind'], object: Node | undefined, names: string[]): void => {
    for (const property of object ? propertiesOf(unwrap(object)) : []) {
      const key = property.type === 'Property' ? keyName(property) : undefined
      if (key === undefined) continue
      const value = unwrap(property.value as Node)
      if (isTrue(value)) note(kind, [...names, key], value, property)
      else if (value.type === 'ObjectExpression') keysOf(kind, value, [...names, key])
      // fb.group({ newsletter: [true] })
      else if (value.type === 'ArrayExpression' && isTrue(value.elements[0] as Node | null)) note(kind, [...names, key], value.elements[0] as Node, property)
      else if (/^(NewExpression|CallExpression)$/.test(value.type) && /^(FormControl|control|nonNullable|signal)$/.test(calleeName(value.callee) ?? '') && isTrue(value.arguments[0] as Node | undefined)) {
        note(kind, [...names, key], value.arguments[0] as Node, property)
      }
    }
  }
  const declared = (name: string, init: Node, at: Node): void => {
    const value = unwrap(init)
    if (isTrue(value) && /\.(svelte|astro)$/.test(path)) note('state', [name], value, at)
    if (value.type === 'ObjectExpression' && initials.test(name)) keysOf('initial', value, [])
    if (value.type !== 'CallExpression' || !states.test(calleeName(value.callee) ?? '')) return
    const first = value.arguments[0] as Node | undefined
    const given = first && isFunction(first) ? returnedNode(first) : first
    if (!given) return
    if (isTrue(unwrap(given))) note('state', [name], unwrap(given), value)
    else keysOf('state', given, [name])
  }
  const visit = (node: Node): void => {
    switch (node.type) {
      case 'VariableDeclarator': {
        const [first, second] = node.id.type === 'ArrayPattern' ? node.id.elements as (Node | null)[] : [node.id as Node]
        if (first?.type === 'Identifier' && node.init != null) declared(first.name as string, node.init as Node, node)
        if (first?.type === 'Identifier' && second?.type === 'Identifier') setters.set(second.name as string, first.name as string)
        break
      }
      case 'PropertyDefinition': {
        const name = keyName(node)
        if (name === undefined || node.value == null) break
        const value = unwrap(node.value as Node)
        if (isTrue(value)) note('state', [name], value, node)
        else declared(name, value, node)
        break
      }
      case 'Property': {
        const name = keyName(node)
        if (name === 'data' && isFunction(node.value as Node)) keysOf('state', returnedNode(node.value as Node), [])
        else if (name !== undefined && initials.test(name)) keysOf('initial', node.value as Node, [])
        break
      }
      case 'JSXAttribute':
        if (node.name.type === 'JSXIdentifier' && initials.test(node.name.name as string) && node.value != null) keysOf('initial', unwrap(node.value as Node), [])
        break
      case 'NewExpression':
        if (calleeName(node.callee) === 'FormGroup') keysOf('initial', node.arguments[0] as Node | undefined, [])
        break
      case 'CallExpression': {
        const name = calleeName(node.callee)
        const first = node.arguments[0] as Node | undefined
        if (name === 'group') keysOf('initial', first, [])
        if (name === 'default' && isTrue(first) && isBoolean(node.callee as Node)) {
          const property = around.findLast(one => one.type === 'Property')
          const key = property && keyName(property)
          if (key !== undefined) note('schema', [key], first as Node, node)
        }
        const state = setters.get(name ?? '')
        if (state !== undefined && around.some(one => one.type === 'CallExpression' && loading.test(calleeName(one.callee) ?? ''))) loaded.add(state)
        break
      }
      default:
    }
    around.push(node)
    for (const key of visitorKeys[node.type] ?? []) {
      const child = node[key] as Node | (Node | null)[] | null | undefined
      if (Array.isArray(child)) { for (const one of child) if (one != null) visit(one) }
      else if (child != null) visit(child)
    }
    around.pop()
  }
  visit(program)
  return found.filter(({ kind, path: [name] }) => kind !== 'state' || !loaded.has(name as string))
}

const isTrue = (node: Node | null | undefined): boolean => node?.type === 'Literal' && node.value === true

/** `z.boolean().default(true)`: whether a chain declares a yes or no. */
function isBoolean(callee: Node): boolean {
  for (let node = unwrap(callee); ;) {
    if (node.type === 'MemberExpression') {
      if (/^(boolean|bool)$/i.test(keyName(node) ?? '')) return true
      node = unwrap(node.object as Node)
    } else if (node.type === 'CallExpression') {
      if (/^(boolean|bool)$/i.test(calleeName(node.callee) ?? '')) return true
      node = unwrap(node.callee as Node)
    } else return false
  }
}
