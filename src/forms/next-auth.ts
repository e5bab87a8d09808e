import { keyName, literalText, propertiesOf, propertyValue } from '../kit/ast.js'
import { defineForm } from '../kit/define.js'
import { ownersOf } from '../kit/owner.js'
import { localValue } from '../kit/scope.js'
import type { Node, Word } from '../types/index.js'

const texts = [['label', 'label'], ['type', 'type'], ['placeholder', 'placeholder']] as const

/** The fields of the sign-in page that NextAuth draws: `CredentialsProvider({ credentials: { email: { label, type } } })`. */
export default defineForm({
  name: 'next-auth', title: 'Auth.js',
  packages: ['next-auth', '@auth/core', '@auth/sveltekit', '@auth/express', '@auth/solid-start', '@auth/qwik'],
  words: ['providers/credentials'],
  visit: {
    CallExpression(node, walk) {
      const given = node.arguments[0] as Node | undefined
      const list = given?.type === 'ObjectExpression' ? propertyValue(given, 'credentials') : undefined
      if (!list) return
      const origin = walk.origin(node.callee)
      if (origin?.kind !== 'import' || !/^(next-auth|@auth\/\w[\w-]*)\/providers\/credentials$/.test(origin.source)) return
      for (const property of propertiesOf(localValue(list, walk.frame) ?? list)) {
        const name = property.type === 'Property' ? keyName(property) : undefined
        if (name === undefined) continue
        const words: Word[] = [{ kind: 'identifier', text: name }]
        for (const [key, kind] of texts) {
          const text = literalText(propertyValue(property.value, key))
          if (text !== undefined) words.push({ kind, text })
        }
        walk.field({ role: 'asked', name, owners: ownersOf(walk.ancestors, node, walk.path), words, at: walk.spanOf(property), detector: 'next-auth' })
      }
    },
  },
})
