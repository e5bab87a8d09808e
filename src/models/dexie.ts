import { literalText, propertiesOf, keyName, unwrap } from '../kit/ast.js'
import { pathOf } from '../kit/expression.js'
import { defineModel } from '../kit/define.js'

/** `db.version(1).stores({ friends: '++id, name, &email' })`: the indexed columns of each store, in the text of its key. */
export default defineModel({
  name: 'dexie', title: 'Dexie', role: 'kept',
  packages: ['dexie'],
  visit: {
    CallExpression(call, walk) {
      if (call.callee.type !== 'MemberExpression' || keyName(call.callee) !== 'stores' || pathOf(call.callee)?.at(-2) !== 'version') return
      for (const store of propertiesOf(unwrap(call.arguments[0] ?? call))) {
        const record = store.type === 'Property' ? keyName(store) : undefined
        const columns = record === undefined ? undefined : literalText(unwrap(store.value))
        if (record === undefined || columns === undefined) continue
        const names = new Set(columns.split(/[,+[\]&*\s]+/).filter(name => name !== ''))
        for (const name of names) {
          walk.field({
            role: 'kept', name, owners: [record, ...walk.owners()], words: [{ kind: 'identifier', text: name }], at: walk.spanOf(store), detector: 'dexie',
          })
        }
      }
    },
  },
})
