import { calleeName, keyName, unwrap } from '../kit/ast.js'
import type { Frame } from '../kit/frames.js'
import { placeKey } from '../kit/place-key.js'
import type { Node, Slot } from '../types/index.js'
import { behind, givenBy, holesOf, isBody, isChoiceOfPayloads, isPayload, isPrinting, mapped } from './behind.js'
import { composed, partsOfMarkup } from './composed.js'
import { keyBefore } from './queries.js'
import { valueWords, type ValueNames } from './value-words.js'
import { bags, contains, gap, noteForward, sendTyped, sendValue, textKeys, unknown, type Call, type Place } from './sent-value.js'
import type { Forward } from './wrappers.js'

const maxDepth = 10
/** Values read for one call: names that stand for lists of names could give endless ones. */
const maxValues = 2000

/** Reads what stands in one slot: an object's properties, a template's holes, a record handed over whole, or a single value. */
export function readData(call: Call, slot: Slot, node: Node, forwards: Forward[], keys: readonly string[] = []): void {
  read(call, slot, node, forwards, { frame: call.visited.frame, keys, depth: 0, text: false, direct: true })
}

/** Reads something that is put into a text, such as an address: an object is not printed there. */
export function readText(call: Call, slot: Slot, node: Node, forwards: Forward[], frame: Frame | undefined, key: string | undefined): void {
  read(call, slot, node, forwards, { frame, keys: key === undefined ? [] : [key], depth: 0, text: true, direct: false })
}

/** Reads one property of an object that is sent: a spread, a nested object, or a key with its value. */
export function readProperty(call: Call, slot: Slot, property: Node, forwards: Forward[]): void {
  readOne(call, slot, property, forwards, { frame: call.visited.frame, keys: [], depth: 0, text: false, direct: true })
}

function read(call: Call, slot: Slot, node: Node, forwards: Forward[], place: Place): void {
  call.values = (call.values ?? 0) + 1
  if (place.depth > maxDepth || call.values > maxValues) {
    if (!call.cut) gap(call, 'unreadable', `what stands deeply nested in ${call.name}()`, node)
    call.cut = true
    return
  }
  const written = unwrap(node)
  const seen = behind(written, place.frame)
  const value = seen.node
  const inside: Place = { ...place, frame: seen.frame, depth: place.depth + 1, direct: place.direct && value === written }
  const readAll = (slot: Slot, nodes: readonly (Node | null)[], more: Partial<Place> = {}): void => {
    for (const one of nodes) if (one) read(call, slot, one.type === 'SpreadElement' ? one.argument : one, forwards, { ...inside, ...more })
  }
  const readGiven = (of: Node): void => {
    for (const { property, frame } of call.given.get(of) ?? []) readOne(call, slot, property, forwards, { ...inside, frame, direct: false })
  }
  const readHoles = (template: Node): void => {
    // what stands before the sign of equality is a cookie's name
    const isNamed = (index: number): boolean => call.name !== 'document.cookie' || template.type !== 'TemplateLiteral' || (template.quasis as Node[]).slice(0, index + 1).some(quasi => String(quasi.value.cooked).includes('='))
    const holes = holesOf(template).map((hole, index) => isNamed(index) ? hole : null)
    // document.cookie = `email=${email}; path=/`
    const named = slot === 'content' && template.type === 'TemplateLiteral'
      ? (template.quasis as Node[]).map(quasi => keyBefore((quasi.value as { cooked?: string }).cooked ?? '')) : []
    if (named.some(key => key !== undefined)) {
      holes.forEach((hole, index) => { readAll(slot, [hole], { text: true, keys: named[index] === undefined ? [] : [named[index]] }) })
      return
    }
    const uninformative = slot === 'content' && textKeys.test(place.keys.at(-1) ?? '')
    readAll(slot === 'id' || slot === 'content' ? slot : 'message', holes, { text: true, ...(uninformative && { keys: [] }) })
  }
  switch (value.type) {
    case 'ObjectExpression':
      for (const property of value.properties as Node[]) readOne(call, slot, property, forwards, inside)
      readGiven(value)
      return
    case 'ArrayExpression':
      readAll(slot, value.elements as (Node | null)[])
      return
    case 'JSXElement':
    case 'JSXFragment': {
      const { properties, texts } = partsOfMarkup(value)
      for (const property of properties) readOne(call, slot, property, forwards, { ...inside, keys: [], text: true })
      readAll(slot, texts, { keys: [], text: true })
      return
    }
    case 'TemplateLiteral':
      readHoles(value)
      return
    case 'TaggedTemplateExpression':
      readHoles(value.quasi as Node)
      return
    case 'BinaryExpression':
      if (value.operator === '+') readHoles(value)
      return
    case 'ConditionalExpression':
      readAll(slot, [value.consequent, value.alternate])
      return
    case 'LogicalExpression':
      if (!isChoiceOfPayloads(value)) break
      readAll(slot, value.operator === '&&' ? [value.right] : [value.left, value.right])
      return
    case 'Literal':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return
    case 'NewExpression':
      if (isBody(value)) {
        if (calleeName(value.callee) === 'URLSearchParams') readAll(slot, (value.arguments as Node[]).slice(0, 1))
        readGiven(value)
        return
      }
      // new Error(`no mail to ${user.email}`)
      if (!/Error$/.test(calleeName(value.callee) ?? '')) break
      readAll('message', (value.arguments as Node[]).slice(0, 1))
      return
    case 'CallExpression': {
      if (isPrinting(value)) {
        readAll(slot, calleeName(value.callee) === 'assign' ? value.arguments as Node[] : (value.arguments as Node[]).slice(0, 1), { text: false })
        return
      }
      const parts = composed(value)
      if (parts) {
        readAll(slot, parts, { text: true, keys: [] })
        return
      }
      const fn = mapped(value)
      const given = fn && givenBy({ node: fn, frame: seen.frame })
      if (!given) break
      read(call, slot, given.node, forwards, { ...inside, frame: given.frame })
      return
    }
    default:
  }
  noteForward(call, slot, written, forwards, place.frame)
  // `console.log({ user })` prints all of it; in a template it is only text
  const whole = !place.text && (bags.has(slot) || slot === 'message') && isRecordLike(written) && !call.opaque
  sendValue(call, slot, written, undefined, place, whole ? 'passed' : undefined)
  if (place.keys.length === 0 && bags.has(slot) && !place.text) unknown(call, written, place.frame)
}

/** Calls that give a record as it is kept. */
const finders = /^(find|findLast|at|pop|shift|findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findOne|findById|findByPk)$/

/** A name that may stand for a record; also what a list or a table is asked for, unless only some of its fields are. */
function isRecordLike(node: Node): boolean {
  if (node.type !== 'CallExpression') return node.type === 'Identifier' || node.type === 'MemberExpression'
  const narrowed = (node.arguments as Node[]).some(one => one.type === 'ObjectExpression'
    && (one.properties as Node[]).some(property => property.type === 'Property' && /^(select|attributes|projection|columns|fields)$/.test(keyName(property) ?? '')))
  return node.callee.type === 'MemberExpression' && finders.test(calleeName(node.callee) ?? '') && !narrowed
}

function readOne(call: Call, slot: Slot, property: Node, forwards: Forward[], place: Place): void {
  if (property.type === 'SpreadElement') {
    readSpread(call, slot, property, forwards, place)
    return
  }
  if (property.type !== 'Property' || call.read.has(property.value)) return
  const key = keyName(property)
  if (key === undefined) {
    gap(call, 'computed', `a computed key of ${call.name}()`, property)
    return
  }
  const written = unwrap(property.value)
  if (/^(ArrowFunction|Function)Expression$|^Literal$/.test(written.type)) return
  const keys = [...place.keys, key]
  const { node } = behind(written, place.frame)
  // a text with one part in it is that part, and its key is a word for it
  const oneValue = (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') && holesOf(node).length === 1 && !(slot === 'content' && textKeys.test(key))
  if (isPayload(node) && !oneValue) {
    read(call, slot, written, forwards, { ...place, keys })
    return
  }
  noteForward(call, slot, written, forwards, place.frame, true)
  const whole = !oneValue && !place.text && (bags.has(slot) || slot === 'message') && isRecordLike(written) && !call.opaque
  sendValue(call, slot, written, property, { ...place, keys }, whole ? 'passed' : undefined)
}

function readSpread(call: Call, slot: Slot, property: Node, forwards: Forward[], place: Place): void {
  const spread = unwrap(property.argument)
  const inner = spread.type === 'LogicalExpression' && spread.operator === '&&' ? unwrap(spread.right) : spread
  const { node } = behind(inner, place.frame)
  if (node.type === 'ObjectExpression' || isChoiceOfPayloads(node)) {
    read(call, slot, inner, forwards, { ...place, depth: place.depth + 1 })
    return
  }
  const record = inner.type === 'LogicalExpression' ? unwrap(inner.left) : inner
  noteForward(call, slot, record, forwards, place.frame)
  // whom a function of the project is told about comes first; what it hands on of that stands in another file
  const about = call.opaque && (call.node.arguments as Node[])[0]?.type === 'ObjectExpression' && contains(call.node.arguments[0] as Node, property)
  if ((record.type === 'Identifier' || record.type === 'MemberExpression') && !about) {
    sendValue(call, slot, record, place.direct ? property : undefined, place, 'spread')
    unknown(call, record, place.frame, place.direct ? property : record)
  } else {
    const typed = call.typed[placeKey(call.visited.walk.spanOf(property))]
    if (typed) sendTyped(call, slot, property, typed, namesOf(record, place.frame))
    if (!typed || typed.open) gap(call, 'spread', `what ${call.name}() spreads`, property)
  }
}

/** What a value is called where it is handed over. */
function namesOf(value: Node, frame: Frame | undefined): readonly string[] {
  const names: ValueNames = { words: [], paths: [], written: [] }
  valueWords(value, names, frame)
  return names.written[0] ?? []
}
