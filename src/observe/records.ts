import type { SchemaRecord } from '../types/index.js'
import type { Collector } from './collect.js'
import { table } from './table.js'

/** Fields of the records a schema language declares. */
export function observeRecords(records: readonly SchemaRecord[], path: string, collect: Collector): void {
  const language = path.slice(path.lastIndexOf('.') + 1)
  const model = table.models.find(one => one.records?.language === language)
  if (!model?.records) return
  for (const record of records) {
    if (!model.records.kinds.includes(record.kind)) continue
    for (const field of record.fields) {
      if (field.relation) continue
      collect.field({
        role: model.role, name: field.name, owners: [record.name], at: field.at, detector: model.name, required: !field.optional && !field.list,
        requiredBy: `${field.name} ${field.type}`,
        words: [
          { kind: 'identifier', text: field.name }, { kind: 'declaredType', text: field.type + (field.list ? '[]' : '') },
          ...(field.comment ? [{ kind: 'comment' as const, text: field.comment }] : []),
        ],
      })
    }
  }
}
