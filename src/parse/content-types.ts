import type { Lines } from '../kit/lines.js'
import type { SchemaField, SchemaRecord, Word } from '../types/index.js'
import { entriesAt, itemsAt, textAt, valueAt, type Value } from './tree.js'

/** Strapi's content types and components: `content-types/<name>/schema.json`. */
export function readStrapi(tree: Value, lines: Lines): SchemaRecord[] {
  const fields = entriesAt(tree, 'attributes').map(({ key, value, start, end }): SchemaField => {
    const type = textAt(value, 'type') ?? ''
    const words: Word[] = [{ kind: 'declaredType', text: Object.hasOwn(plainTypes, type) ? plainTypes[type] as string : type }, ...choicesOf(itemsAt(value, 'enum'))]
    if (type === 'email') words.push({ kind: 'validator', text: type })
    if (type === 'password') words.push({ kind: 'type', text: type })
    return {
      name: key, type, optional: textAt(value, 'required') !== 'true', list: false, attributes: [], comment: '', words,
      relation: ['relation', 'component', 'dynamiczone'].includes(type), at: lines.span(start, end),
    }
  })
  const name = textAt(tree, 'info', 'singularName') ?? textAt(tree, 'info', 'displayName') ?? textAt(tree, 'info', 'name') ?? textAt(tree, 'collectionName') ?? ''
  return [{ language: 'strapi', name, kind: 'content-type', comment: textAt(tree, 'info', 'description') ?? '', fields, at: lines.span(tree.start, tree.end) }]
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text', richtext: 'text', blocks: 'text', email: 'text', password: 'text', uid: 'text', enumeration: 'text', integer: 'number', biginteger: 'number',
  decimal: 'number', float: 'number', datetime: 'date', time: 'date',
}

const choicesOf = (items: readonly Value[]): Word[] => items.flatMap(item => item.text === undefined ? [] : [{ kind: 'option' as const, text: item.text }])

/** What frames a form and holds nothing. */
const layout = /(Break|^HTML|^Button|^Heading|^Fold|^Image)$/
const frappeTypes: readonly [RegExp, string][] = [[/^Check$/, 'boolean'], [/^(Date|Datetime|Time)$/, 'date'], [/^(Int|Float|Currency|Percent|Duration|Rating)$/, 'number'],
  [/^(Data|Link|Select|Autocomplete|Small Text|Text|Long Text|Text Editor|Phone|Password|Read Only|Attach|Attach Image|Signature)$/, 'text']]

/** Frappe's DocTypes: `fields: [{ fieldname, fieldtype, label, options, reqd }]`. */
export function readFrappe(tree: Value, lines: Lines): SchemaRecord[] {
  const fields = itemsAt(tree, 'fields').flatMap((one): SchemaField[] => {
    const name = textAt(one, 'fieldname')
    const type = textAt(one, 'fieldtype') ?? ''
    if (name === undefined || layout.test(type)) return []
    const label = textAt(one, 'label')
    const options = textAt(one, 'options') ?? ''
    const words: Word[] = [{ kind: 'declaredType', text: frappeTypes.find(([pattern]) => pattern.test(type))?.[1] ?? type }]
    if (label) words.push({ kind: 'label', text: label })
    const format = type === 'Data' ? options : type
    if (format === 'Email' || format === 'Phone') words.push({ kind: 'validator', text: format.toLowerCase() })
    if (type === 'Password') words.push({ kind: 'type', text: 'password' })
    if (type === 'Select') for (const text of options.split('\n')) if (text !== '') words.push({ kind: 'option', text })
    return [{
      name, type, optional: textAt(one, 'reqd') !== '1', list: false, attributes: [], comment: textAt(one, 'description') ?? '', words,
      relation: /^(Table|Dynamic Link)/.test(type), at: lines.span(one.start, one.end),
    }]
  })
  return [{ language: 'frappe', name: textAt(tree, 'name') ?? '', kind: 'doctype', comment: textAt(tree, 'description') ?? '', fields, at: lines.span(tree.start, tree.end) }]
}

/** Avro: records of named fields, one inside the other. */
export function readAvro(tree: Value, lines: Lines): SchemaRecord[] {
  const records: SchemaRecord[] = []
  const read = (record: Value, depth: number): void => {
    const fields = itemsAt(record, 'fields').flatMap((one): SchemaField[] => {
      const name = textAt(one, 'name')
      const type = valueAt(one, 'type')
      if (name === undefined || !type) return []
      const kinds = type.items ?? [type]
      const inner = kinds.find(kind => textAt(kind, 'fields') === undefined && valueAt(kind, 'fields') !== undefined) ?? kinds.map(kind => valueAt(kind, 'items')).find(kind => valueAt(kind, 'fields'))
      if (inner && depth < 8) read(inner, depth + 1)
      const said = kinds.find(kind => kind.text !== 'null')
      const logical = textAt(said, 'logicalType') ?? ''
      const words: Word[] = [{ kind: 'declaredType', text: /date|time/.test(logical) ? 'date' : said?.text ?? textAt(said, 'type') ?? '' }, ...choicesOf(itemsAt(said, 'symbols'))]
      return [{
        name, type: said?.text ?? textAt(said, 'type') ?? '', optional: kinds.some(kind => kind.text === 'null') || valueAt(one, 'default') !== undefined, list: false, attributes: [],
        comment: textAt(one, 'doc') ?? '', words, relation: inner !== undefined, at: lines.span(one.start, one.end),
      }]
    })
    records.push({ language: 'avro', name: textAt(record, 'name') ?? '', kind: 'record', comment: textAt(record, 'doc') ?? '', fields, at: lines.span(record.start, record.end) })
  }
  read(tree, 0)
  return records
}
