import { calleeName, keyName, literalText, unwrap } from '../kit/ast.js'
import type { Frame } from '../kit/frames.js'
import { aliasOf, localValue } from '../kit/scope.js'
import { propertyValue } from '../kit/ast.js'
import type { Node } from '../types/index.js'
import { table } from './table.js'

const maxHops = 6

/** The recipients that are known by their domain. */
const byDomain = new Map(table.sinks.flatMap(sink => (sink.domains ?? []).map(domain => [domain, sink] as const)))

/** Who receives what is sent to a host: the recipient it belongs to, else the host itself, without `www`. `own`: the manifest's domains. */
export function recipientOfHost(host: string, own: Readonly<Record<string, string>>): { sink: string; known: boolean } {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (Object.hasOwn(own, name)) return { sink: own[name] as string, known: true }
    const sink = byDomain.get(name)
    if (sink) return { sink: sink.recipient ?? sink.name, known: true }
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

/** The third party's host that a call goes to; undefined where the address is the application's own, or is not known here. */
export function hostOf(call: Node, path: string, frame: Frame | undefined): string | undefined {
  const address = addressOf(call, path)
  const start = address && startOfText(address, frame)
  const text = start && /^\//.test(start.text) || start?.text === '' || !start ? baseOf(call, frame) ?? start : start
  return text && thirdParty(text)
}

function thirdParty({ text, whole }: Start): string | undefined {
  const found = /^(?:https?:)?\/\/([\p{L}\p{N}.-]+)(:\d+)?(?=([/?#])|$)/u.exec(text)
  const host = found?.[1]?.toLowerCase()
  if (host === undefined || !whole && found?.[3] === undefined) return undefined
  return /\.\p{L}[\p{L}\p{N}-]+$/u.test(host) && !/(^|\.)(localhost|local|internal|test|invalid)$/.test(host) ? host : undefined
}

/** What a text begins with, as far as it is written in this file. */
interface Start { text: string; whole: boolean }

function startOfText(node: Node, frame: Frame | undefined, hops = 0): Start | undefined {
  if (hops > maxHops) return undefined
  const value = unwrap(node)
  const literal = literalText(value)
  if (literal !== undefined) return { text: literal, whole: true }
  const next = (one: Node, from = frame): Start | undefined => startOfText(one, from, hops + 1)
  switch (value.type) {
    case 'TemplateLiteral': {
      let text = ''
      for (const [index, quasi] of (value.quasis as Node[]).entries()) {
        text += (quasi.value as { cooked?: string }).cooked ?? ''
        const hole = value.expressions[index] as Node | undefined
        const part = hole && next(hole)
        if (hole && !part?.whole) return { text: text + (part?.text ?? ''), whole: false }
        text += part?.text ?? ''
      }
      return { text, whole: true }
    }
    case 'BinaryExpression': {
      const left = value.operator === '+' ? next(value.left) : undefined
      const right = left?.whole ? next(value.right) : undefined
      return left && { text: left.text + (right?.text ?? ''), whole: right?.whole === true }
    }
    case 'Identifier': {
      const alias = aliasOf(value.name, frame)
      return alias?.init && alias.path.length === 0 && alias.constant ? next(alias.init, alias.frame) : undefined
    }
    case 'MemberExpression': {
      const key = keyName(value)
      if (key === 'href') return next(value.object)
      const property = key === undefined ? undefined : propertyValue(localValue(value.object, frame), key)
      return property && next(property)
    }
    case 'NewExpression':
      return calleeName(value.callee) === 'URL' && value.arguments[0] ? next(value.arguments[1] ?? value.arguments[0]) : undefined
    case 'CallExpression': {
      const callee = unwrap(value.callee)
      return callee.type === 'MemberExpression' && keyName(callee) === 'toString' ? next(callee.object) : undefined
    }
    default:
      return undefined
  }
}

/** `const api = axios.create({ baseURL: 'https://…' })`: where its calls go. */
function baseOf(call: Node, frame: Frame | undefined): Start | undefined {
  const callee = unwrap(call.callee)
  const holder = callee.type === 'MemberExpression' ? callee.object as Node : callee
  const made = localValue(holder, frame)
  const options = made?.type === 'CallExpression' && /^(create|extend|defaults)$/.test(calleeName(made.callee) ?? '') ? made.arguments[0] as Node | undefined : undefined
  const base = ['baseURL', 'prefixUrl', 'prefix', 'baseUrl'].map(key => propertyValue(options, key)).find(one => one !== undefined)
  return base && startOfText(base, frame)
}
