import { keyName } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import { isNullable, memberWords } from '../kit/members.js'

/** Interfaces, type aliases and type literals. Classes are read by the libraries whose decorators they carry, and below when they have none. */
export default defineModel({
  name: 'typescript', title: 'TypeScript types', role: 'shaped', describes: true,
  words: ['interface', 'type ', 'type{', ': {', 'class', /[<|&]\s*\{|\b(?:as|satisfies)\s*\{/],
  visit: {
    TSPropertySignature(member, walk) {
      const name = keyName(member)
      if (name === undefined || isCallable(member.typeAnnotation) || isLiteralType(member.typeAnnotation)) return
      const owners = walk.owners()
      if (isTwin(owners) || (name === 'Relationships' && owners[1] === 'Tables')) return
      walk.field({
        role: 'shaped', name, owners, words: memberWords(member, walk.text, walk.commentOf(member)),
        at: walk.spanOf(member), detector: 'typescript', required: !member.optional && !isNullable(member.typeAnnotation),
      })
    },
  },
})

/** Of the three types that a generator makes of a table, `Tables.users.Row` stands for the others. */
const isTwin = (owners: readonly string[]): boolean => owners[2] === 'Tables' && (owners[0] === 'Insert' || owners[0] === 'Update')

/** Functions are no data. */
const isCallable = (annotation: { typeAnnotation?: { type: string } } | null | undefined): boolean =>
  annotation?.typeAnnotation?.type === 'TSFunctionType'

/** A nested literal is read by its own members. */
const isLiteralType = (annotation: { typeAnnotation?: { type: string } } | null | undefined): boolean =>
  annotation?.typeAnnotation?.type === 'TSTypeLiteral'
