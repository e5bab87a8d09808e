import { applyFields, loadManifest, placeDatum } from '../../src/manifest/index.js'
import { reconcileFile, reconcileProgram, settle } from '../../src/reconcile/index.js'
import { codes as generated } from '../../src/reconcile/codes.generated.js'
import type { Code } from '../../src/reconcile/index.js'
import type { Datum, FieldObservation, FileFacts, Finding, Manifest, Observation, PlacedDatum, PurposeTag, SendObservation, Span } from '../../src/types/index.js'

/** From the last to the first: their order must not matter. */
export const codes: readonly Code[] = generated.toReversed()

/** A place on one line; `column` and `length` in characters. Offsets are those of a file whose lines have 100 characters. */
export function at(line: number, column = 3, length = 5): Span {
  const start = (line - 1) * 101 + column - 1
  return { start, end: start + length, line, column, endLine: line, endColumn: column + length }
}

type Field = FieldObservation & Datum
type Send = SendObservation & Datum

export function field(part: Partial<Field> & Pick<Field, 'name'>): Field {
  const { file = 'src/signup.tsx', owner = 'RegistrationForm', name, role = 'asked' } = part
  return {
    kind: 'field', surface: role === 'asked' ? 'form' : role === 'taken' ? 'request' : 'model', role, id: `${file}#${owner}.${name}`, file, at: at(10),
    detector: 'test', owner, record: owner.replace(/Form$|Schema$|Dto$/i, ''), words: [], category: 'user.contact.phone_number', confidence: 'high', because: [],
    ...part,
  }
}

export function send(part: Partial<Send> & Pick<Send, 'name'>): Send {
  const { file = 'src/track.ts', owner = 'signUp', name } = part
  return {
    kind: 'send', surface: 'sink', role: 'sent', id: `${file}#${owner}.${name}`, file, at: at(20), detector: 'posthog', sink: 'posthog', call: 'posthog.capture',
    callAt: at(19), slot: 'properties', owner, record: '', words: [], category: 'user.contact.email', confidence: 'high', because: [],
    ...part,
  }
}

export function manifestOf(text: string): Manifest {
  const { manifest, problems } = loadManifest(`version: 1\n${text}`, 'purposely.yml')
  // what a test does not speak of it need not state
  const errors = problems.filter(problem => problem.severity === 'error' && !/ states no (basis|retention): /.test(problem.message))
  if (manifest === undefined || errors.length > 0) throw new Error(errors.map(problem => problem.message).join('\n'))
  return manifest
}

export interface Given {
  manifest?: string
  data?: Datum[]
  tags?: PurposeTag[]
  /** Observations that hold no datum: gaps, contacts, fields without a category. */
  others?: Observation[]
}

/** The facts of some files, placed as the engine places them. */
export function placed({ manifest: text, data = [], tags = [], others = [] }: Given) {
  const manifest = text === undefined ? undefined : manifestOf(text)
  const observations: Observation[] = [...data, ...others]
  const files = [...new Set([...observations.map(each => each.file), ...tags.map(each => each.file)])]
  const facts: FileFacts[] = files.map(path => ({
    path, observations: observations.filter(each => each.file === path), tags: tags.filter(each => each.file === path),
  }))
  const classified = manifest === undefined ? data : applyFields(data, observations, manifest)
  const place = (datum: Datum): PlacedDatum => ({
    ...datum,
    placement: manifest === undefined
      ? { state: datum.role === 'shaped' ? 'shaped' : datum.confidence === 'low' ? 'unsure' : 'undeclared', purposes: [], level: 'none' }
      : placeDatum(datum, manifest, tags),
  })
  const perFile = files.map(path => settle(classified.filter(datum => datum.file === path).map(place)))
  return { manifest, facts, perFile, data: perFile.flat() }
}

export const title = (sink: string): string => ({ posthog: 'PostHog', sentry: 'Sentry' })[sink] ?? sink

export const kind = (sink: string): string => ({ posthog: 'analytics', sentry: 'errors', logs: 'logs', url: 'url', 'browser-storage': 'storage', openai: 'llm', stripe: 'payment' })[sink] ?? 'other'

/** All findings of some files, by both scopes. */
export function check(given: Given, only: readonly Code[] = codes): Finding[] {
  const { manifest, facts, perFile, data } = placed(given)
  const byFile = facts.flatMap((file, index) => reconcileFile({ facts: file, data: perFile[index] ?? [], manifest, title, kind }, only))
  return [...byFile, ...reconcileProgram({ facts, data, manifest, title }, only)]
}

/** The findings of file scope, in the order of their places. */
export function inFiles(given: Given): Finding[] {
  return check(given, codes.filter(code => code.scope === 'file'))
}

/** The messages of one code. */
export function messages(code: string, given: Given): string[] {
  return check(given).filter(finding => finding.code === code).map(finding => finding.message)
}

/** Which codes of file scope speak, in the order of their places. */
export function speaking(given: Given): string[] {
  return inFiles(given).map(finding => finding.code)
}
