import type { SchemaText } from '../types/index.js'
import type { Collector } from './collect.js'
import { table } from './table.js'

const byLanguage = new Map(table.models.flatMap(model => model.records ? [[model.records.language, model] as const] : []))

/** Fields of the records a text in a schema language declares. `around` names those that have no name, nearest first; `embedded`: in a string, where no tag is read. */
export function observeRecords({ records, gaps }: SchemaText, around: readonly string[], collect: Collector, embedded = false): void {
  for (const record of records) {
    const model = byLanguage.get(record.language)
    const role = model?.records?.kinds[record.kind]
    if (!model || !role) continue
    for (const field of record.fields) {
      if (field.relation) continue
      const words = field.words ?? []
      const path = field.path ?? []
      collect.field({
        role, name: field.name, owners: [...path.toReversed(), ...(record.name === '' ? around : [record.name])], nested: path.length,
        at: field.at, detector: model.name, ...(embedded && { comment: false as const }), required: !field.optional && !field.list, requiredBy: `${field.name} ${field.type}`.trim(),
        words: [
          { kind: 'identifier', text: field.name },
          ...(words.some(word => word.kind === 'declaredType') ? [] : [{ kind: 'declaredType' as const, text: field.type + (field.list ? '[]' : '') }]),
          ...words, ...(field.comment ? [{ kind: 'comment' as const, text: field.comment }] : []),
        ],
      })
    }
  }
  for (const { language, reason, what, owner, at } of gaps) {
    const model = byLanguage.get(language)
    if (model) collect.gap({ surface: 'model', reason, what, at, detector: model.name, owners: [owner] })
  }
}
