import { calleeName, isFunction, keyName, literalText, unwrap } from '../kit/ast.js'
import { pathOf, translations } from '../kit/expression.js'
import type { Frame } from '../kit/frames.js'
import { aliasOf } from '../kit/scope.js'
import type { Node, Word } from '../types/index.js'
import { givenBy, holesOf } from './behind.js'

const maxDepth = 4
const maxHops = 4
/** Names that are built of names that are built of names could give endless words. */
const maxWords = 64

/** A method of the value itself (`email.trim()`, `users.find(…)`), and functions that give another form of it (`hash(email)`). */
const methods = /^(to[A-Z]\w*|trim\w*|normalize|slice|substring|split|join|replace\w*|at|toString|valueOf|pad\w+|concat|filter|find|findLast|sort|reverse|flat|pop|shift|find(Unique|First|One|ById|ByPk|UniqueOrThrow|FirstOrThrow))$/
const forms = /^(hash|sha|md5|encodeURI|normali[sz]e|encrypt|mask|String$|trim|lower)/

/** What the names of a value lead to. */
export interface ValueNames {
  words: Word[]
  /** The names as lists, followed to what they stand for in this file. */
  paths: string[][]
  /** The same as they are written at the call. */
  written: string[][]
}

/** Every name a value goes through, and what is done with it on the way. */
export function valueWords(node: Node, names: ValueNames, frame: Frame | undefined, depth = 0, hops = 0): void {
  const value = unwrap(node)
  if (depth > maxDepth || names.words.length > maxWords) return
  const inner = (one: Node, from = frame): void => valueWords(one, names, from, depth + 1, hops)
  const transform = (text: string): void => { names.words.push({ kind: 'transform', text }) }
  switch (value.type) {
    case 'LogicalExpression':
      // `user && user.email` is the e-mail address
      if (value.operator !== '&&') inner(value.left)
      inner(value.right)
      return
    case 'ConditionalExpression':
      if (unwrap(value.consequent).type === 'Literal' && unwrap(value.alternate).type === 'Literal') transform('?:')
      inner(value.consequent)
      inner(value.alternate)
      return
    case 'TemplateLiteral':
      for (const hole of holesOf(value)) inner(hole)
      return
    case 'BinaryExpression':
      if (value.operator === '+') for (const hole of holesOf(value)) inner(hole)
      else transform(String(value.operator))
      return
    case 'UnaryExpression':
      transform(String(value.operator))
      return
    case 'MemberExpression': {
      // the part before the @ is the person's, the one behind it is not
      const call = unwrap(value.object)
      if (call.type !== 'CallExpression' || calleeName(call.callee) !== 'split') break
      transform('split')
      if (!isParts(call) || value.computed && value.property.value === 0) inner(unwrap(call.callee).object)
      return
    }
    case 'CallExpression': {
      const callee = unwrap(value.callee)
      const [first] = value.arguments as Node[]
      const name = calleeName(callee)
      if (name !== undefined && translations.test(name)) {
        transform('?:')
        return
      }
      // says whether there is a value, not which; the domain of an address is nobody's
      if (name === 'Boolean' || name !== undefined && /domain$/i.test(name)) {
        transform(name)
        return
      }
      if (callee.type === 'MemberExpression' && (name === 'map' || name === 'flatMap') && first && isFunction(first)) {
        const given = givenBy({ node: first, frame })
        transform(name)
        if (given) inner(given.node, given.frame)
        return
      }
      if (callee.type === 'MemberExpression' && name !== undefined && methods.test(name)) {
        // email.split('@').pop(): the part behind the @
        if (/^(pop|at)$/.test(name) && isParts(callee.object) && String(first?.value ?? '') !== '0') {
          transform('domain')
          return
        }
        transform(name)
        inner(callee.object)
        return
      }
      if (first && first.type !== 'SpreadElement' && name !== undefined && callee.type === 'Identifier' && pathOf(first) !== undefined) {
        transform(name)
        inner(first)
        return
      }
      break
    }
    default:
  }
  const path = pathOf(value)
  if (path && path.length > 0) nameWords(value, path, names, frame, hops)
}

/** `email.split('@')`: a person's part, and a domain that is nobody's. */
function isParts(node: Node): boolean {
  const call = unwrap(node)
  return call.type === 'CallExpression' && calleeName(call.callee) === 'split' && literalText(call.arguments[0]) === '@'
}

/** A name that was given its value in this file is what it was given; its own name remains a word. */
function nameWords(value: Node, path: string[], names: ValueNames, frame: Frame | undefined, hops: number): void {
  names.written.push(path)
  const own = path.at(-1) as string
  // one of an enumeration: `ErrorCode.DisposableEmail`
  if (path.length > 1 && path.every(step => /^\p{Lu}/u.test(step))) {
    names.words.push({ kind: 'transform', text: '?:' })
    return
  }
  if (value.type === 'Identifier') {
    const alias = aliasOf(value.name, frame)
    // the same for everyone: `const email = 'support@…'`, `const email = t('fields.email')`
    const init = alias?.path.length === 0 ? alias.init : undefined
    if (alias?.constant && init?.type === 'Literal' || init?.type === 'CallExpression' && translations.test(calleeName(init.callee) ?? '')) {
      names.words.push({ kind: 'transform', text: '?:' })
      return
    }
    const built = builtValue(value.name, frame)
    if (built && hops < maxHops) {
      const given: ValueNames = { words: [], paths: [], written: [] }
      valueWords(built.init, given, built.frame, 0, hops + 1)
      if (given.paths.length > 0 || given.words.some(word => word.kind === 'transform' && word.text !== 'split')) {
        names.paths.push(...given.paths)
        names.words.push(...given.words, { kind: 'identifier', text: own })
        return
      }
    }
  }
  const followed = followedPath(value, frame, maxHops) ?? path
  names.paths.push(followed)
  names.words.push({ kind: 'value', text: followed.join('.') })
  // `const { email: e } = useAccount()`, `({ email: e }) => …`: what it was taken by is a name of it, too
  const taken = value.type === 'Identifier' ? aliasOf(own, frame)?.path.at(-1) : undefined
  const other = followed.at(-1) === own ? taken : own
  if (other !== undefined && other !== followed.at(-1) && !/^\d+$/.test(other)) names.words.push({ kind: 'identifier', text: other })
}

/** The expression a name was given, when it is no plain path but another form of one, or a choice. */
function builtValue(name: string, frame: Frame | undefined): { init: Node; frame: Frame } | undefined {
  const alias = aliasOf(name, frame)
  if (!alias?.init || alias.path.length > 0) return undefined
  const { init } = alias
  if (init.type === 'CallExpression') {
    const called = calleeName(init.callee) ?? ''
    const callee = unwrap(init.callee)
    if (callee.type === 'MemberExpression' ? !methods.test(called) && called !== 'map' : !forms.test(called)) return undefined
    return { init, frame: alias.frame }
  }
  const split = init.type === 'MemberExpression' && unwrap(init.object).type === 'CallExpression'
  return split || /^(Logical|Conditional|Binary|Unary)Expression$|^TemplateLiteral$/.test(init.type) ? { init, frame: alias.frame } : undefined
}

/** The path of a plain name or member, with the name at its root followed to what it was taken from; undefined where a call gives it. */
function followedPath(value: Node, frame: Frame | undefined, hops: number): string[] | undefined {
  const node = unwrap(value)
  if (node.type === 'MemberExpression') {
    const name = keyName(node)
    const outer = followedPath(node.object, frame, hops)
    return outer && name !== undefined ? /^\d+$/.test(name) ? outer : [...outer, name] : undefined
  }
  if (node.type === 'ThisExpression') return ['this']
  if (node.type !== 'Identifier') return undefined
  const alias = hops > 0 ? aliasOf(node.name, frame) : undefined
  const holder = alias?.init && followedPath(alias.init, alias.frame, hops - 1)
  return holder && !alias.path.includes('?') ? [...holder, ...alias.path.filter(step => !/^\d+$/.test(step))] : [node.name]
}
