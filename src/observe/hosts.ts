import { calleeName, keyName, literalText, unwrap } from '../kit/ast.js'
import type { Frame } from '../kit/frames.js'
import { aliasOf, localValue } from '../kit/scope.js'
import { propertyValue } from '../kit/ast.js'
import type { Node } from '../types/index.js'
import { table } from './table.js'

const maxHops = 6

/** The recipients that are known by their domain, and the part of an address by which they are where others are served, too. */
const byDomain = new Map(table.sinks.flatMap(sink => (sink.domains ?? []).map(domain => {
  const [host = '', part] = domain.split('/')
  return [host, { sink, part }] as const
})))

/** An address that is a third party's, as far as it is written. */
export interface Address { host: string; text: string }

/** Who receives what is sent to an address: the recipient its host belongs to, else the host itself, without `www`. `own`: the manifest's domains. */
export function recipientOfHost({ host, text }: Address, own: Readonly<Record<string, string>>): { sink: string; known: boolean } {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (Object.hasOwn(own, name)) return { sink: own[name] as string, known: true }
    const { sink, part } = byDomain.get(name) ?? {}
    if (sink && (part === undefined || text.split(/[/?#\0]/).includes(part))) return { sink: sink.recipient ?? sink.name, known: true }
  }
  return { sink: host.replace(/^www\./, ''), known: false }
}

/** The node of the address a call goes to. */
export function addressOf(call: Node, path: string): Node | undefined {
  let from = call
  if (path.startsWith('^')) {
    for (let callee = unwrap(call.callee); callee.type === 'MemberExpression'; callee = unwrap(from.callee)) {
      const holder = unwrap(callee.object)
      if (holder.type !== 'CallExpression') break
      from = holder
    }
  }
  const [index, key] = path.replace('^', '').split('.')
  const value = from.arguments[Number(index)] as Node | undefined
  if (!value || value.type === 'SpreadElement' || key === undefined) return value
  return propertyValue(value, key)
}

/** The third party's address that a call goes to; undefined where the address is the application's own, or is not known here. */
export function hostOf(call: Node, path: string, frame: Frame | undefined): Address | undefined {
  const address = addressOf(call, path)
  const text = address && written(address, frame)
  // an address that begins with a path, or with what is not written here, has the base of its client
  const base = text === undefined || /^(\/|\0|$)/.test(text) ? baseOf(call, frame) : undefined
  const host = thirdParty(base ?? text ?? '')
  return host === undefined ? undefined : { host, text: `${base ?? ''}/${text ?? ''}` }
}

function thirdParty(text: string): string | undefined {
  const host = /^(?:https?:)?\/\/([\p{L}\p{N}.-]+)(:\d+)?(?=[/?#]|$)/u.exec(text)?.[1]?.toLowerCase()
  if (host === undefined) return undefined
  return /\.\p{L}[\p{L}\p{N}-]+$/u.test(host) && !/(^|\.)(localhost|local|internal|test|invalid)$/.test(host) ? host : undefined
}

/** What of a text nobody can read here. */
const unread = '\0'

/** A text as it is written in this file, with a mark for each part that is not. */
function written(node: Node, frame: Frame | undefined, hops = 0): string {
  if (hops > maxHops) return unread
  const value = unwrap(node)
  const literal = literalText(value)
  if (literal !== undefined) return literal
  const next = (one: Node, from = frame): string => written(one, from, hops + 1)
  switch (value.type) {
    case 'TemplateLiteral':
      return (value.quasis as Node[]).reduce((text, quasi, index) => {
        const hole = value.expressions[index] as Node | undefined
        return `${text}${(quasi.value as { cooked?: string }).cooked ?? ''}${hole ? text.includes(unread) ? unread : next(hole) : ''}`
      }, '')
    case 'BinaryExpression':
      return value.operator === '+' ? `${next(value.left)}${next(value.right)}` : unread
    case 'Identifier': {
      const alias = aliasOf(value.name, frame)
      return alias?.init && alias.path.length === 0 && alias.constant ? next(alias.init, alias.frame) : unread
    }
    case 'MemberExpression': {
      const key = keyName(value)
      if (key === 'href') return next(value.object as Node)
      const property = key === undefined ? undefined : propertyValue(localValue(value.object, frame), key)
      return property ? next(property) : unread
    }
    case 'NewExpression':
      return calleeName(value.callee) === 'URL' && value.arguments[0] ? [...value.arguments as Node[]].slice(0, 2).toReversed().map(one => next(one)).join('/') : unread
    case 'CallExpression': {
      const callee = unwrap(value.callee)
      return callee.type === 'MemberExpression' && keyName(callee) === 'toString' ? next(callee.object) : unread
    }
    default:
      return unread
  }
}

/** `const api = axios.create({ baseURL: 'https://…' })`: where its calls go. */
function baseOf(call: Node, frame: Frame | undefined): string | undefined {
  const callee = unwrap(call.callee)
  const holder = callee.type === 'MemberExpression' ? callee.object as Node : callee
  const made = localValue(holder, frame)
  const options = made?.type === 'CallExpression' && /^(create|extend|defaults)$/.test(calleeName(made.callee) ?? '') ? made.arguments[0] as Node | undefined : undefined
  const base = ['baseURL', 'prefixUrl', 'prefix', 'baseUrl'].map(key => propertyValue(options, key)).find(one => one !== undefined)
  return base && written(base, frame)
}
