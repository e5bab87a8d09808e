import { keyName } from '../kit/ast.js'
import type { Node } from '../types/index.js'

/**
 * Whether a function's parameter demands a property, by the type written beside it or declared in its file: a caller that left it out
 * would not compile.
 */
export function isDemanded(fn: Node, index: number, path: readonly string[], program: Node | undefined): boolean {
  const param = fn.params[index] as Node | undefined
  let type = (param?.left ?? param)?.typeAnnotation?.typeAnnotation as Node | undefined
  for (const key of path) {
    const member = type && membersOf(type, program).find(one => keyName(one) === key)
    if (!member || member.optional === true) return false
    type = member.typeAnnotation?.typeAnnotation as Node | undefined
  }
  return path.length > 0
}

/** What a type is written to have, where it stands in its file. */
export function membersOf(type: Node, program: Node | undefined): readonly Node[] {
  if (type.type === 'TSTypeLiteral') return type.members as Node[]
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier' || type.typeArguments) return []
  const declared = ((program?.body ?? []) as Node[]).map(one => (one.declaration ?? one) as Node).find(one => one.id?.name === type.typeName.name)
  if (declared?.type === 'TSInterfaceDeclaration') return declared.body.body as Node[]
  return declared?.type === 'TSTypeAliasDeclaration' && declared.typeAnnotation.type === 'TSTypeLiteral' ? declared.typeAnnotation.members as Node[] : []
}
