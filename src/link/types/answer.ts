import { Node, type SourceFile, type Symbol as TypeSymbol, type Type } from 'ts-morph'
import type { TypedField, TypedValue } from '../../types/index.js'
import type { Question } from '../questions.js'
import { isUntold, namedBehind, type Records } from './named.js'

/** Keys below keys: `{ address: { city } }`. */
const maxDepth = 3
/** A type with more fields is a table of texts, or generated. */
const maxFields = 200
/** A union of more parts is made by a program of types, and a walk over all of them never ends. */
const maxParts = 60
/** Fields that are looked at for one value, whatever becomes of them: types may refer to one another without end. No time decides. */
const maxLooks = 2000
/** Lists of lists of promises. */
const maxUnwraps = 12

/** What the value at a place holds; undefined where the types do not say, since they are missing or say `any`. */
export function answerTo(question: Question, source: SourceFile, records: Records, pathOf: (node: Node) => string): TypedValue | undefined {
  const value = valueAt(question, source)
  return value && (heldBy(value.getType(), value) ?? namedBehind(value, records, pathOf))
}

/** The expression that an observation speaks of: of a property its value, of a spread what is spread. */
function valueAt({ start, end }: Question, source: SourceFile): Node | undefined {
  let node: Node | undefined = source.getDescendantAtPos(start)
  while (node && (node.getStart() > start || node.getEnd() < end)) node = node.getParent()
  while (node && node.getStart() === start && node.getEnd() === end && Node.isIdentifier(node) && isNameOf(node.getParent(), node)) node = node.getParent()
  if (!node || node.getStart() !== start || node.getEnd() !== end) return undefined
  if (Node.isPropertyAssignment(node)) return node.getInitializer()
  if (Node.isShorthandPropertyAssignment(node)) return node.getNameNode()
  if (Node.isSpreadAssignment(node) || Node.isSpreadElement(node) || Node.isJsxSpreadAttribute(node)) return node.getExpression()
  if (Node.isJsxAttribute(node)) {
    const value = node.getInitializer()
    return Node.isJsxExpression(value) ? value.getExpression() : value
  }
  return withCasts(node)
}

/** The same with what is said of it where it stands: `raw as User`. */
function withCasts(node: Node): Node {
  const parent = node.getParent()
  return parent && (Node.isAsExpression(parent) || Node.isSatisfiesExpression(parent) || Node.isNonNullExpression(parent) || Node.isParenthesizedExpression(parent)) ? withCasts(parent) : node
}

/** `user` of `{ user }` ends where the property does. */
const isNameOf = (parent: Node | undefined, node: Node): boolean =>
  parent !== undefined && parent.getStart() === node.getStart() && parent.getEnd() === node.getEnd()

/** What a value of a type holds, all parts of a union and the elements of a list together. */
function heldBy(type: Type, at: Node): TypedValue | undefined {
  const parts = partsOf(type)
  if (parts === undefined || parts.length === 0 || parts.some(isUntold)) return undefined
  const fields = new Map<string, TypedField>()
  const looks = { left: maxLooks }
  // each part is looked at, also behind one that is open
  const open = parts.map(part => gather(part, [], fields, at, new Set(), looks)).some(Boolean)
  const name = parts.length === 1 ? nameOf(parts[0] as Type) : undefined
  const part = name === undefined && parts.length === 1 ? argumentName(parts[0] as Type) : undefined
  // a text or a number holds nothing, and a type without a field tells nothing
  if (fields.size === 0 && open) return undefined
  return { ...(name !== undefined && { name }), ...(part !== undefined && { name: part, part: true }), fields: [...fields.values()], ...(open && { open: true }) }
}

/**
 * The types a value may be of, without what is absent; of a list or a promise, those of what it gives. A type that is its own list (`Json`)
 * is looked at once; undefined where there are too many to tell.
 */
function partsOf(type: Type, seen: ReadonlySet<Type> = new Set(), depth = 0): Type[] | undefined {
  if (seen.has(type)) return []
  if (depth > maxUnwraps) return undefined
  const within = new Set([...seen, type])
  if (type.isUnion() && !type.isBoolean()) {
    if (type.getUnionTypes().length > maxParts) return undefined
    const all: Type[] = []
    for (const one of type.getUnionTypes()) {
      const parts = partsOf(one, within, depth + 1)
      if (parts === undefined || all.length + parts.length > maxParts) return undefined
      all.push(...parts)
    }
    return all
  }
  if (type.isTypeParameter()) return partsOf(type.getConstraint() ?? type.getApparentType(), within, depth + 1)
  if (type.isUndefined() || type.isNull() || type.isVoid() || type.isNever()) return []
  const element = type.isArray() ? type.getArrayElementType() : /^(Promise|ReadonlyArray|Set|Iterable|Ref|ComputedRef|Observable|Signal)$/.test(type.getSymbol()?.getName() ?? '') ? type.getTypeArguments()[0] : undefined
  return element ? partsOf(element, within, depth + 1) : [type]
}

function nameOf(type: Type): string | undefined {
  // one value of an enumeration is called by what it stands for: `Provider.email` is no e-mail address
  if (type.isEnumLiteral()) return undefined
  const name = type.getAliasSymbol()?.getName() ?? type.getSymbol()?.getName()
  return name === undefined || /^(__|Pick$|Omit$|Partial$|Required$|Readonly$|Record$|Exclude$|Extract$|NonNullable$)/.test(name) ? undefined : name
}

/** `Pick<User, 'email'>` is of a user. */
function argumentName(type: Type): string | undefined {
  const [first] = type.getAliasTypeArguments()
  return first && (first.isObject() || first.isIntersection()) ? nameOf(first) ?? argumentName(first) : undefined
}

/** Values that stand for themselves, whatever methods they have. */
const leaves = /^(Date|RegExp|Map|WeakMap|WeakSet|Function|Buffer|Uint8Array|ArrayBuffer|Blob|File|FormData|URL|Error|Decimal|Symbol|Temporal)$/

/** Adds the fields of a type; true when it may hold others as well. */
function gather(type: Type, path: readonly string[], fields: Map<string, TypedField>, at: Node, seen: Set<Type>, looks: { left: number }): boolean {
  if (looks.left <= 0 || fields.size >= maxFields) return true
  if (path.length >= maxDepth || seen.has(type)) return false
  if (!type.isObject() && !type.isIntersection()) return false
  const within = new Set([...seen, type])
  let open = type.getStringIndexType() !== undefined
  for (const symbol of type.getApparentProperties()) {
    if (looks.left-- <= 0 || fields.size >= maxFields) return true
    const name = symbol.getName()
    if (name.startsWith('__') || isOfAnyObject(symbol)) continue
    const own = symbol.getTypeAtLocation(at)
    if (own.getCallSignatures().length > 0) continue
    const steps = [...path, name]
    const inner = (partsOf(own) ?? []).filter(part => part.isObject() || part.isIntersection()).filter(part => !leaves.test(part.getSymbol()?.getName() ?? ''))
    const key = steps.join('.')
    if (!fields.has(key)) fields.set(key, { path: steps, owners: ownersOf(symbol), type: textOf(own, at), ...commentOf(symbol) })
    for (const part of inner) open = gather(part, steps, fields, at, within, looks) || open
  }
  return open
}

/** `toString` and its like, which every object has from the language itself. */
const isOfAnyObject = (symbol: TypeSymbol): boolean => symbol.getDeclarations().some(one => /\/lib\.[\w.]+\.d\.ts$/.test(one.getSourceFile().getFilePath()))

/** The names around the declaration of a field, outermost first. */
function ownersOf(symbol: TypeSymbol): string[] {
  const owners: string[] = []
  for (let node = symbol.getDeclarations()[0]?.getParent(); node; node = node.getParent()) {
    if (Node.isPropertySignature(node) || Node.isPropertyDeclaration(node) || Node.isInterfaceDeclaration(node) || Node.isTypeAliasDeclaration(node) || Node.isClassDeclaration(node)) {
      const name = node.getName()
      if (name !== undefined) owners.unshift(name)
    }
  }
  return owners
}

/** A type as written; of one of many parts nobody reads the text. */
function textOf(type: Type, at: Node): string {
  return type.isUnion() && type.getUnionTypes().length > maxParts ? '' : shortly(type.getText(at))
}

const shortly = (text: string): string => text.length > 80 ? `${text.slice(0, 77)}…` : text

function commentOf(symbol: TypeSymbol): { comment?: string } {
  const text = symbol.getDeclarations().flatMap(one => Node.isJSDocable(one) ? one.getJsDocs().map(doc => doc.getDescription().trim()) : []).find(one => one !== '')
  return text === undefined ? {} : { comment: text.slice(0, 200) }
}
