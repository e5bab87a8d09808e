import type { TypedValues } from '../types/index.js'

/** Answers by file and place, and how many were asked for and found. JSON-safe. */
export interface Answers { answers: [path: string, values: TypedValues][]; asked: number; answered: number }

/** Whether something that was kept is of that shape, to the last field: a file may have been written by anybody. */
export function isAnswers(value: unknown): value is Answers {
  const { answers, asked, answered } = (value ?? {}) as Partial<Answers>
  return typeof asked === 'number' && typeof answered === 'number' && Array.isArray(answers) && answers.every(entry => {
    const [path, values] = Array.isArray(entry) ? entry as unknown[] : []
    return typeof path === 'string' && isObject(values) && Object.values(values).every(one => isObject(one) && Array.isArray(one.fields) && one.fields.every(isField))
  })
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(one => typeof one === 'string')
const isField = (field: unknown): boolean => isObject(field) && areTexts(field.path) && areTexts(field.owners) && typeof field.type === 'string'
