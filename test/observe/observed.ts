import { observe } from '../../src/observe/index.js'
import { languageOf, languages, parsersFor } from '../../src/parse/index.js'
import type { Edit, FieldObservation, FileFacts, SendObservation, Syntax } from '../../src/types/index.js'

const parse = await parsersFor(languages)

export const syntaxOf = (text: string, path: string): Syntax => parse({ path, text, language: languageOf(path) ?? 'js' })

/** The facts of a piece of code, as the command line reads it. */
export const factsOf = (text: string, path = 'src/piece.tsx'): FileFacts => observe(syntaxOf(text, path))

export const fieldsOf = (text: string, path?: string): FieldObservation[] => factsOf(text, path).observations.filter(one => one.kind === 'field')

export const sendsOf = (text: string, path?: string): SendObservation[] => factsOf(text, path).observations.filter(one => one.kind === 'send')

/** A text with edits applied, as an editor does when a suggestion is chosen. */
export const apply = (text: string, ...edits: readonly Edit[]): string =>
  edits.toSorted((a, b) => b.start - a.start).reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text)
