import { keyName } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import { isNullable, memberWords } from '../kit/members.js'

/** Interfaces, type aliases and type literals. Classes are read by the libraries whose decorators they carry, and below when they have none. */
export default defineModel({
  name: 'typescript', title: 'TypeScript types', role: 'shaped',
  words: ['interface', 'type ', 'type{', ': {', 'class'],
  visit: {
    TSPropertySignature(member, walk) {
      const name = keyName(member)
      if (name === undefined || isCallable(member.typeAnnotation) || isLiteralType(member.typeAnnotation)) return
      walk.field({
        role: 'shaped', name, owners: walk.owners(), words: memberWords(member, walk.text, walk.commentOf(member)),
        at: walk.spanOf(member), detector: 'typescript', required: !member.optional && !isNullable(member.typeAnnotation),
      })
    },
  },
})

/** Functions are no data. */
const isCallable = (annotation: { typeAnnotation?: { type: string } } | null | undefined): boolean =>
  annotation?.typeAnnotation?.type === 'TSFunctionType'

/** A nested literal is read by its own members. */
const isLiteralType = (annotation: { typeAnnotation?: { type: string } } | null | undefined): boolean =>
  annotation?.typeAnnotation?.type === 'TSTypeLiteral'
