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

/** The names of a member's decorators, with the object of their last argument: `@Column({ nullable: true })`. */
export function decoratorsOf(member: Node): { name: string; options: Node | undefined }[] {
  return ((member.decorators ?? []) as Node[]).flatMap(decorator => {
    const expression = unwrap(decorator.expression)
    const call = expression.type === 'CallExpression'
    const name = call ? calleeName(expression.callee) : calleeName(expression)
    const last = call ? (expression.arguments as Node[]).at(-1) : undefined
    return name === undefined ? [] : [{ name, options: last?.type === 'ObjectExpression' ? last : undefined }]
  })
}

/** Words a typed member gives: its name, its type as written, its comment. */
export function memberWords(member: Node, text: string, comment: string): Word[] {
  const words: Word[] = []
  const name = keyName(member)
  if (name !== undefined) words.push({ kind: 'identifier', text: name })
  const type = typeText(member.typeAnnotation, text)
  if (type !== undefined) words.push({ kind: 'declaredType', text: type })
  if (comment !== '') words.push({ kind: 'comment', text: comment })
  return words
}
