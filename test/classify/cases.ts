import { recordOf } from '../../src/kit/record.js'
import type { FieldObservation, SendObservation, Word } from '../../src/types/index.js'

const nowhere = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }

/** What a detector would say about one field. Keys of `words` are word kinds. */
export interface Case {
  in?: string
  role?: FieldObservation['role']
  with?: string
  words?: Partial<Record<Word['kind'], string | string[]>>
}

export function field(name: string, given: Case = {}): FieldObservation {
  const { in: owner = '', role = 'shaped', words = {} } = given
  const said = Object.entries(words).flatMap(([kind, text]) => [text].flat().map(each => ({ kind: kind as Word['kind'], text: each as string })))
  return {
    kind: 'field', surface: role === 'asked' ? 'form' : role === 'taken' ? 'request' : 'model', role, name, owner, record: recordOf(owner),
    id: `src/a.ts#${owner}.${name}`, file: 'src/a.ts', at: nowhere, detector: 'test', words: [{ kind: 'identifier', text: name }, ...said],
  }
}

/** The field and its neighbours, as one file. */
export function file(name: string, given: Case = {}): FieldObservation[] {
  const siblings = (given.with ?? '').split(/\s+/).filter(sibling => sibling !== '')
  return [field(name, given), ...siblings.map(sibling => field(sibling, { ...given, words: {} }))]
}

/** `'distinctId: user.email'` handed to a recipient. */
export function send(text: string, slot: SendObservation['slot'] = 'properties', more: Partial<SendObservation> = {}): SendObservation {
  const at = text.indexOf(':')
  const key = at < 0 ? undefined : text.slice(0, at).trim()
  const value = at < 0 ? text : text.slice(at + 1).trim()
  const name = key ?? value.match(/[\w$]+/g)?.at(-1) ?? value
  return {
    kind: 'send', surface: 'sink', role: 'sent', sink: 'posthog', call: 'posthog.capture', callAt: nowhere, slot, name, owner: '', record: '',
    id: `src/a.ts#${name}`, file: 'src/a.ts', at: nowhere, detector: 'test',
    words: [...(key === undefined ? [] : [{ kind: 'identifier' as const, text: key }]), { kind: 'value', text: value }], ...more,
  }
}
