import { observe } from '../../src/observe/index.js'
import { languageOf, languages, parsersFor } from '../../src/parse/index.js'
import type { FieldObservation, FileFacts, SendObservation } from '../../src/types/index.js'

const parse = await parsersFor(languages)

/** The facts of a piece of code, as the command line reads it. */
export const factsOf = (text: string, path = 'src/piece.tsx'): FileFacts => observe(parse({ path, text, language: languageOf(path) ?? 'js' }))

export const fieldsOf = (text: string, path?: string): FieldObservation[] => factsOf(text, path).observations.filter(one => one.kind === 'field')

export const sendsOf = (text: string, path?: string): SendObservation[] => factsOf(text, path).observations.filter(one => one.kind === 'send')
