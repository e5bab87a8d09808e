import { playTypes } from '../../taxonomy/crosswalks/play.js'
import { usesElsewhere } from '../../taxonomy/crosswalks/uses.js'
import type { ExportFacts, Purpose } from '../../types/index.js'
import { defineExport } from '../define.js'
import { editTable, readTable } from '../parts/template.js'
import { storeTypes, type StoreType } from '../parts/store.js'

const columns = ['Question ID (machine readable)', 'Response ID (machine readable)', 'Response value'] as const

/*
 * Google Play's data safety form, as the console exports it. The form changes from year to year, so that it is the user's own that is
 * filled: rows that are not known here stay as they are, byte for byte, and so does what somebody has answered.
 */
export default defineExport({
  name: 'play',
  summary: 'Google Play\'s data safety form: fills the CSV file that the console exports (--template)',
  formats: ['csv'],
  template: 'needed',
  make(facts, { template = '' }) {
    const table = readTable(template, columns, 'is no data safety form: export it from the Play Console (App content, Data safety, Export to CSV).')
    const answers = answersOf(facts)
    const missing = new Set(answers.map(answer => answer.row))
    const against: string[] = []
    const chosen = new Set(table.rows.filter(({ cells: [question, , value] }) => /:DATA_USAGE_USER_CONTROL$/.test(question) && isTrue(value)).map(({ cells: [question] }) => question))
    const output = editTable(table, ([question, response, value]) => {
      const row = rowOf(question, response)
      const answer = answers.find(one => one.row === row || one.row === `*,${response}` && question.startsWith('PSL_DATA_TYPES_'))
      if (answer === undefined) return undefined
      missing.delete(answer.row)
      if (value.trim() === '') return /:DATA_USAGE_USER_CONTROL$/.test(question) && chosen.has(question) ? (against.push(row), undefined) : 'TRUE'
      if (!isTrue(value)) against.push(row)
      return undefined
    })
    const types = [...new Set([...missing].flatMap(row => /PSL_(?!DATA_)[A-Z_]+/.exec(row.replace(/^PSL_DATA_USAGE_RESPONSES:/, ''))?.[0] ?? row))]
    return {
      output,
      notes: [
        ...types.length === 0 ? [] : [`The template has no row for some answers about ${types.join(', ')}, as if it were of another year: export it anew from the Play Console; all else is filled.`],
        ...against.length === 0 ? [] : [`Answered otherwise already, and kept: ${against.map(row => row.replace(/,$/, '')).join('; ')}.`],
        'Left to a person: whether data are processed ephemerally, encrypted in transit and deleted on request, and whoever receives them and is not declared.',
      ],
    }
  },
})

const isTrue = (value: string): boolean => value.trim().toUpperCase() === 'TRUE'
const rowOf = (question: string, response: string): string => `${question},${response}`

/** Rows that the facts answer with TRUE; a type's own row stands under a group that may change, so any will do. */
function answersOf(facts: ExportFacts): { row: string }[] {
  const types = storeTypes(facts, playTypes, 'play')
  const purposes = new Map((facts.manifest?.purposes ?? []).map(purpose => [purpose.name, purpose]))
  return [
    ...types.length === 0 ? [] : [{ row: 'PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA,' }],
    ...types.flatMap(one => [`*,PSL_${one.type}`, ...usage(one, purposes)].map(row => ({ row }))),
  ]
}

function usage(one: StoreType, purposes: ReadonlyMap<string, Purpose>): string[] {
  const row = (question: string, response: string): string => rowOf(`PSL_DATA_USAGE_RESPONSES:PSL_${one.type}:${question}`, `PSL_${response}`)
  const control = demanded(one)
  // who acts for the application is no third party in the form's sense; who is not declared a person has to judge
  const shared = one.data.flatMap(datum => datum.recipients).filter(recipient => recipient.seen && /controller/.test(recipient.declared?.role ?? ''))
  const why = new Set(shared.flatMap(recipient => recipient.declared?.for ?? []).flatMap(name => usesElsewhere(purposes.get(name)?.use)?.play[0] ?? []))
  return [
    row('PSL_DATA_USAGE_COLLECTION_AND_SHARING', 'DATA_USAGE_ONLY_COLLECTED'),
    ...shared.length === 0 ? [] : [row('PSL_DATA_USAGE_COLLECTION_AND_SHARING', 'DATA_USAGE_ONLY_SHARED')],
    ...control === undefined ? [] : [row('DATA_USAGE_USER_CONTROL', `DATA_USAGE_USER_CONTROL_${control}`)],
    ...one.purposes.map(purpose => row('DATA_USAGE_COLLECTION_PURPOSE', purpose)),
    ...[...why].map(purpose => row('DATA_USAGE_SHARING_PURPOSE', purpose)),
  ]
}

/** Whether forms demand it, as far as they say. */
function demanded({ data }: StoreType): 'REQUIRED' | 'OPTIONAL' | undefined {
  const asked = data.flatMap(datum => datum.entries.flatMap(entry => entry.places.filter(place => place.role === 'asked')))
  return asked.some(place => place.required === true) ? 'REQUIRED' : asked.length > 0 && asked.every(place => place.required === false) ? 'OPTIONAL' : undefined
}
