import { categories, resolveKey, shortKey, titleOf } from '../taxonomy/index.js'
import { isSpelling } from './category.js'
import {
  attributePattern, callPattern, categoryKeys, componentKeys, componentPattern, datumKeys, domainPattern, languagePattern, namePattern, noneKeys, ownKeyPattern, packagePattern,
  phrasePattern, presets, purposeKeys, recipientKeys, severities, supportedVersion, todoPattern, topKeys, type Item, type Key,
} from './keys.js'
import { fieldPattern, fieldsPattern, pathPattern, wholePattern } from './paths.js'

type Schema = Record<string, unknown>

const text: Schema = { type: 'string', pattern: '\\S' }
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` })

/** The JSON Schema (draft 7) of purposely.yml, for editors. `codes` are the finding codes; without them any code is taken. */
export function jsonSchema(codes: readonly string[] = []): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'purposely.yml',
    description: 'What personal data this project collects, where, what for, and who receives it.',
    ...mapOf(topKeys),
    // a manifest without categories of its own can name none but ours
    if: { required: ['categories'] },
    else: oursAlone,
    definitions: {
      ...categoryDefinitions(),
      categories: { type: 'object', propertyNames: { pattern: ownKeyPattern }, additionalProperties: mapOf(categoryKeys) },
      words: { type: 'object', propertyNames: { pattern: phrasePattern }, additionalProperties: { anyOf: [ref('anyCategory'), mapOf(noneKeys)] } },
      components: {
        type: 'object',
        propertyNames: { pattern: componentPattern },
        additionalProperties: { anyOf: [ref('anyCategory'), { ...mapOf(componentKeys), anyOf: componentKeys.map(key => ({ required: [key.name] })) }] },
      },
      place: { type: 'string', anyOf: [{ pattern: fieldPattern }, { pattern: pathPattern }], not: { pattern: wholePattern } },
      path: { type: 'string', pattern: pathPattern, not: { pattern: wholePattern } },
      purposes: { type: 'object', propertyNames: { pattern: namePattern }, additionalProperties: mapOf(purposeKeys) },
      recipients: { type: 'object', additionalProperties: mapOf(recipientKeys) },
      datum: { anyOf: [{ type: 'null' }, text, mapOf(datumKeys)] },
      fields: {
        type: 'object',
        propertyNames: { pattern: fieldsPattern },
        additionalProperties: { anyOf: [ref('anyCategory'), { type: 'array', items: ref('anyCategory'), minItems: 1, uniqueItems: true }, mapOf(noneKeys)] },
      },
      findings: {
        type: 'object',
        properties: {
          preset: { enum: presets, description: 'The severities to start from.' },
          ...Object.fromEntries(codes.map(code => [code, { enum: severities }])),
        },
        additionalProperties: codes.length === 0 ? { enum: severities } : false,
      },
    },
  }
}

const listOf = (item: Schema): Schema => ({ anyOf: [item, { type: 'array', items: item }] })
const categoryOrMap: Schema = { anyOf: [ref('category'), { type: 'object' }] }

const mapLike = (shape: Schema): Schema => ({ type: 'object', ...shape })

/** Where a category stands, none but ours. */
const oursAlone: Schema = mapLike({
  properties: {
    purposes: mapLike({ additionalProperties: mapLike({ properties: { data: ref('data') } }) }),
    recipients: mapLike({ additionalProperties: mapLike({ properties: { receives: listOf(ref('category')) } }) }),
    fields: mapLike({ additionalProperties: { anyOf: [listOf(ref('category')), { type: 'object' }] } }),
    words: mapLike({ additionalProperties: categoryOrMap }),
    components: mapLike({ additionalProperties: { anyOf: [ref('category'), mapLike({ properties: { asks: ref('category') } })] } }),
    never: listOf(ref('category')),
  },
})

/** A map of the keys of one table, and no others. */
function mapOf(table: readonly Key[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(table.map(key => [key.name, { description: key.description, ...valueOf(key) }])),
    required: table.filter(key => key.required === true).map(key => key.name),
    additionalProperties: false,
  }
}

function valueOf(key: Key): Schema {
  switch (key.shape) {
    case 'version': return { const: supportedVersion }
    case 'flag': return { type: 'boolean' }
    case 'choice': return { anyOf: [{ enum: key.choices }, { type: 'string', pattern: todoPattern }] }
    case 'text': {
      const one = offering(key, itemOf(key.items ?? 'text'))
      return key.spoken === true ? { anyOf: [one, { type: 'object', propertyNames: { pattern: languagePattern }, additionalProperties: text, minProperties: 1 }] } : one
    }
    case 'list': {
      const item = offering(key, itemOf(key.items ?? 'text'))
      return { anyOf: [item, { type: 'array', items: item, uniqueItems: true }] }
    }
    case 'data': return { allOf: [ref('anyData')] }
    default: return { allOf: [ref(key.shape)] }
  }
}

const offering = (key: Key, item: Schema): Schema => key.offers === undefined ? item : { anyOf: [{ enum: key.offers }, item] }

function itemOf(item: Item): Schema {
  switch (item) {
    case 'folder': return { type: 'string', pattern: pathPattern }
    case 'name': return { type: 'string', pattern: namePattern }
    case 'language': return { type: 'string', pattern: languagePattern }
    case 'text': return text
    case 'attribute': return { type: 'string', pattern: attributePattern }
    case 'phrase': return { type: 'string', pattern: phrasePattern }
    case 'package': return { type: 'string', pattern: packagePattern }
    case 'domain': return { type: 'string', pattern: domainPattern }
    case 'call': return { type: 'string', pattern: callPattern }
    case 'category': return ref('anyCategory')
    default: return ref(item)
  }
}

/** Short keys stand one by one, so that editors offer and explain them; longer spellings as one pattern. */
function categoryDefinitions(): Schema {
  const known = categories.filter(({ key }) => 'key' in resolveKey(key))
  const broad = [...new Set(categories.filter(({ key }) => 'problem' in resolveKey(key)).flatMap(({ key }) => [key, key.replace(/^user\./, '')]))].flatMap(key => [key, key + '?'])
  const short = new Map(known.map(({ key, description }) => [shortKey(key), `${titleOf(key)}: ${description}`]))
  const long = known.flatMap(({ key }) => spellings(key)).filter(spelling => !short.has(spelling))
  const pattern = (end: string): string => `^(?:${long.map(spelling => spelling.replaceAll('.', '\\.')).join('|')})${end}$`
  const map: Schema = {
    type: 'object',
    properties: Object.fromEntries([...short].flatMap(([key, description]) => [
      [key, { description, allOf: [ref('datum')] }],
      [key + '?', { description: `May be asked, never demanded. ${description}`, allOf: [ref('datum')] }],
    ])),
    patternProperties: { [pattern('\\??')]: ref('datum') },
    additionalProperties: false,
  }
  const item = { type: 'string', anyOf: [{ enum: [...short.keys()].flatMap(key => [key, key + '?']) }, { pattern: pattern('\\??') }] }
  const own = (end: string): Schema => ({ type: 'string', pattern: ownKeyPattern.replace(/\$$/, `${end}$`), not: { enum: broad } })
  const anyMap: Schema = { type: 'object', propertyNames: own('\\??'), additionalProperties: ref('datum') }
  const anyItem = { anyOf: [item, own('\\??')] }
  const dataOf = (one: Schema, entries: Schema): Schema => ({ anyOf: [entries, one, { type: 'array', items: { anyOf: [one, entries] }, uniqueItems: true }] })
  return {
    category: { type: 'string', anyOf: [{ enum: [...short.keys()] }, { pattern: pattern('') }] },
    data: dataOf(item, map),
    anyCategory: { anyOf: [ref('category'), own('')] },
    anyData: dataOf(anyItem, { anyOf: [map, anyMap] }),
  }
}

/** Every dotted end of a key that means it. */
function spellings(key: string): string[] {
  const parts = key.split('.')
  return parts.map((_, from) => parts.slice(from).join('.')).filter(spelling => {
    const resolved = resolveKey(spelling)
    return 'key' in resolved && resolved.key === key && isSpelling(spelling, key)
  })
}
