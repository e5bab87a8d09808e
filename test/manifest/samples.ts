import { loadManifest } from '../../src/manifest/load.js'
import type { Datum, FieldObservation, Manifest, SendObservation, Span } from '../../src/types/index.js'

export const spanAt = (line: number, endLine = line): Span => ({ start: line * 100, end: endLine * 100 + 50, line, column: 1, endLine, endColumn: 51 })

/** An observed field; what a test does not say is ordinary. */
export function observed(parts: Partial<FieldObservation> = {}): FieldObservation {
  const record = parts.record ?? 'User'
  const name = parts.name ?? 'email'
  const file = parts.file ?? `src/${record.toLowerCase()}.ts`
  return {
    kind: 'field', surface: 'model', role: 'kept', id: `${file}#${record}.${name}`, file, at: spanAt(1), detector: 'sample',
    name, owner: parts.owner ?? `${record}Entity`, record, words: [], ...parts,
  }
}

export function field(category: string, parts: Partial<Extract<Datum, { kind: 'field' }>> = {}): Extract<Datum, { kind: 'field' }> {
  return { ...observed(parts), category, confidence: 'high', because: [], ...parts }
}

export function send(sink: string, category: string, parts: Partial<SendObservation & { confidence: 'high' | 'low' }> = {}): Extract<Datum, { kind: 'send' }> {
  return {
    kind: 'send', surface: 'sink', role: 'sent', id: `src/track.ts#track.${category}`, file: 'src/track.ts', at: spanAt(1), callAt: spanAt(1), detector: sink,
    sink, call: `${sink}.capture`, slot: 'properties', name: category, owner: 'track', record: '', words: [], category, confidence: 'high', because: [], ...parts,
  }
}

/** A manifest that must have no other errors than that it leaves a basis or retention out. */
export function manifestOf(text: string, file = 'purposely.yml'): Manifest {
  const { manifest, problems } = loadManifest(text, file)
  // what a test does not speak of it need not state
  const errors = problems.filter(problem => problem.severity === 'error' && !/ states no (basis|retention): /.test(problem.message))
  if (manifest === undefined || errors.length > 0) throw new Error(`${errors.map(problem => `${problem.at.line}: ${problem.message}`).join('\n')}\n${text}`)
  return manifest
}
