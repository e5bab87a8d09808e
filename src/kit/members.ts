import type { Node, Word } from '../types/index.js'
import { calleeName, endOf, keyName, startOf, unwrap } from './ast.js'

/** A type as written, on one line, without surrounding optional marks: `string`, `Date | null`, `Address[]`. */
export function typeText(annotation: Node | null | undefined, text: string): string | undefined {
  const type: Node | undefined = annotation?.typeAnnotation ?? undefined
  if (type == null) return undefined
  const written = text.slice(startOf(type), endOf(type)).replace(/\s+/g, ' ')
  return written.length > 80 ? written.slice(0, 77) + '…' : written
}

/** Whether a type lets the value be absent: `string | undefined`, `string | null`. */
export function isNullable(annotation: Node | null | undefined): boolean {
  const type: Node | undefined = annotation?.typeAnnotation ?? undefined
  if (type == null || type.type !== 'TSUnionType') return false
  return (type.types as Node[]).some(one => one.type === 'TSNullKeyword' || one.type === 'TSUndefinedKeyword')
}

/** A decorator as it stands on a member or class. */
export interface Decorator {
  name: string
  callee: Node
  /** The object among its arguments, from the end: `@Column('text', { nullable: true })`. */
  options: Node | undefined
  /** What it is handed first. */
  first: Node | undefined
}

/** The decorators of a member or class. */
export function decoratorsOf(member: Node): Decorator[] {
  return ((member.decorators ?? []) as Node[]).flatMap(decorator => {
    const expression = unwrap(decorator.expression)
    const call = expression.type === 'CallExpression'
    const callee: Node = call ? expression.callee : expression
    const name = calleeName(callee)
    const given = (call ? expression.arguments : []) as Node[]
    return name === undefined ? [] : [{ name, callee, options: given.findLast(one => one.type === 'ObjectExpression'), first: given[0] }]
  })
}

/** Words a typed member gives: its name, its type as written, its comment. */
export function memberWords(member: Node, text: string, comment: string): Word[] {
  const words: Word[] = []
  const name = keyName(member)
  if (name !== undefined) words.push({ kind: 'identifier', text: name })
  const type = typeText(member.typeAnnotation, text)
  if (type !== undefined) words.push({ kind: 'declaredType', text: type })
  // typia: string & tags.Format<'email'>
  const format = type === undefined ? undefined : /\bFormat<["']([\w-]+)["']>/.exec(type)?.[1]
  if (format !== undefined) words.push({ kind: 'validator', text: format })
  if (comment !== '') words.push({ kind: 'comment', text: comment })
  return words
}
