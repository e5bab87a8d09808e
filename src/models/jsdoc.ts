import { endOf, startOf } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import type { Node, Word } from '../types/index.js'

/** `@typedef {Object} User` with its `@property {string} [email]` lines: the types of a program without types. */
export default defineModel({
  name: 'jsdoc', title: 'JSDoc types', role: 'shaped', describes: true, required: true,
  words: ['@typedef', '@property'],
  visit: {
    Program(_, walk) {
      for (const comment of walk.comments as readonly Node[]) {
        const text = walk.text.slice(startOf(comment), endOf(comment))
        const record = text.startsWith('/**') ? /@typedef\s+\{[Oo]bject(?:<[^}]*>)?\}\s+([\w$]+)/.exec(text)?.[1] : undefined
        if (record === undefined) continue
        for (const property of text.matchAll(/@prop(?:erty)?\s+\{([^}\n]+)\}\s+(\[?)([\w$.]+)(?:=[^\]\n]*)?\]?[ \t]*-?[ \t]*([^\n*]*)/g)) {
          const [whole, type = '', bracket, path = '', said = ''] = property
          // what holds further properties is read by these
          if (text.includes(` ${path}.`)) continue
          // address.city: the last step is the field's name, the ones before it hold it
          const steps = path.split('.')
          const name = steps.at(-1) ?? path
          const at = startOf(comment) + property.index
          const words: Word[] = [{ kind: 'identifier', text: name }, { kind: 'declaredType', text: type }]
          if (said.trim() !== '') words.push({ kind: 'description', text: said.trim() })
          walk.field({
            role: 'shaped', name, owners: [...steps.slice(0, -1).reverse(), record, ...walk.owners()], nested: steps.length - 1, words,
            at: walk.spanOf({ type: 'JSDoc', range: [at, at + whole.trimEnd().length] }), detector: 'jsdoc',
            required: bracket === '' && !/\b(null|undefined)\b|^\?|=$/.test(type),
          })
        }
      }
    },
  },
})
