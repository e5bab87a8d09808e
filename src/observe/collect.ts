import type { FieldDraft } from '../kit/visit.js'
import { nestedRecord, recordAmong } from '../kit/record.js'
import { commentAbove, lineMark } from './comment-places.js'
import type { Tick } from './ticked.js'
import type {
  ConsentObservation, ContactObservation, Edit, FieldObservation, FormFact, GapObservation, Observation, SendObservation, SettingObservation, Slot, Span, Word, WrapperObservation,
} from '../types/index.js'

export interface SendDraft {
  sink: string
  call: string
  callAt: Span
  slot: Slot
  name: string
  owners: readonly string[]
  /** The names the value goes through, outermost first: `user.email` says that the record is a user. */
  valuePath: readonly string[]
  whole?: SendObservation['whole']
  words: Word[]
  at: Span
  detector: string
  drop?: Edit | undefined
  asked?: string
  post?: Edit | undefined
  byId?: Edit | undefined
  of?: SendObservation['of']
}

/** Gathers the observations of one file and gives each its symbol path. */
export interface Collector {
  readonly observations: Observation[]
  readonly forms: FormFact[]
  /** Boxes that are ticked, or bound to what may be. */
  readonly ticks: Tick[]
  field(draft: FieldDraft): FieldObservation
  /** What markup asks for, and its forms. */
  asked(markup: { fields: readonly FieldDraft[]; forms: readonly FormFact[]; ticks: readonly Tick[] }): void
  consent(draft: Omit<ConsentObservation, 'kind' | 'surface' | 'id' | 'file'>): void
  send(draft: SendDraft): SendObservation
  contact(draft: Pick<ContactObservation, 'sink' | 'call' | 'at' | 'detector'> & { owners: readonly string[] }): void
  setting(draft: Omit<SettingObservation, 'kind' | 'surface' | 'id' | 'file'> & { owners: readonly string[] }): void
  wrapper(draft: Pick<WrapperObservation, 'sink' | 'name' | 'exported' | 'reached' | 'takes' | 'at' | 'detector'>): WrapperObservation
  gap(draft: Pick<GapObservation, 'surface' | 'reason' | 'what' | 'at' | 'detector'> & { owners: readonly string[] }): void
}

export function collectorOf(file: string, text: string): Collector {
  const observations: Observation[] = []
  const forms: FormFact[] = []
  const ticks: Tick[] = []
  const seen = new Map<string, number>()
  /** What is kept, by the place of its declaration. */
  const tables = new Map<number, FieldObservation>()
  const mark = lineMark(file)
  const idOf = (symbol: string): string => {
    const count = (seen.get(symbol) ?? 0) + 1
    seen.set(symbol, count)
    return `${file}#${symbol}${count > 1 ? `~${count}` : ''}`
  }
  const collector: Collector = {
    observations, forms, ticks,
    asked(markup) {
      for (const { byGet, ...draft } of markup.fields) {
        const { id } = collector.field(draft)
        if (!byGet) continue
        const words: Word[] = [{ kind: 'identifier', text: draft.name }]
        collector.send({ sink: byGet.sink, call: 'form', callAt: byGet.at, slot: 'properties', name: draft.name, owners: draft.owners, valuePath: [], words, at: draft.at, detector: byGet.by, asked: id, post: byGet.post })
      }
      forms.push(...markup.forms)
      ticks.push(...markup.ticks)
    },
    field(draft) {
      const { role, name, at, detector, owners, nested = 0 } = draft
      // a type that turns out to be a table's is the table's field, and no shape beside it
      const table = tables.get(at.start)
      if (table && role === 'shaped' && table.name === name) return table
      const owner = nested === 0 ? owners[0] ?? '' : owners.slice(0, nested + 1).toReversed().join('.')
      const comment = draft.comment ?? commentAbove(text, at.start, mark)
      const observation: FieldObservation = {
        kind: 'field', role, name, at, detector, surface: draft.surface ?? (role === 'asked' ? 'form' : 'model'),
        id: idOf(`${owner}.${name}`), file, owner, record: nestedRecord(owners, nested), words: [...draft.words, ...ownerWords(owners)],
      }
      // one by one: of many thousand fields few have any
      if (draft.required !== undefined) observation.required = draft.required
      if (draft.requiredBy !== undefined) observation.requiredBy = draft.requiredBy
      if (draft.edits) observation.edits = draft.edits
      if (comment) observation.comment = comment
      if (draft.beside) observation.beside = draft.beside
      if (draft.above) observation.above = draft.above
      if (draft.scope) observation.scope = draft.scope
      observations.push(observation)
      if (role === 'kept') tables.set(at.start, observation)
      return observation
    },
    send({ owners, valuePath, drop, post, byId, words, whole, of, ...rest }) {
      const owner = owners[0] ?? ''
      const holders = valuePath.slice(0, -1).toReversed()
      const observation: SendObservation = {
        kind: 'send', surface: 'sink', role: 'sent', ...rest, id: idOf(`${owner}.${rest.call}.${rest.name}`), file, owner,
        record: recordAmong([...holders, ...owners]), ...(whole && { whole }), ...(of && { of }), ...((drop ?? post ?? byId) && { edits: { ...(drop && { drop }), ...(post && { post }), ...(byId && { byId }) } }),
        words: [...words, ...ownerWords(owners)],
      }
      observations.push(observation)
      return observation
    },
    contact({ owners, ...rest }) {
      observations.push({ kind: 'contact', surface: 'sink', ...rest, id: idOf(`${owners[0] ?? ''}.${rest.call}`), file })
    },
    consent(draft) {
      observations.push({ kind: 'consent', surface: 'form', ...draft, id: idOf(`${draft.owner}.${draft.name} in advance`), file })
    },
    setting({ owners, ...rest }) {
      observations.push({ kind: 'setting', surface: 'sink', ...rest, id: idOf(`${owners[0] ?? ''}.${rest.call}.${rest.name}`), file })
    },
    wrapper(draft) {
      const observation: WrapperObservation = { kind: 'wrapper', surface: 'sink', ...draft, id: idOf(`${draft.name}()`), file }
      observations.push(observation)
      return observation
    },
    gap({ owners, ...rest }) {
      observations.push({ kind: 'gap', ...rest, id: idOf(`${owners[0] ?? ''}.gap`), file })
    },
  }
  return collector
}

/** All owners but the file's name, which is weaker and says so. */
function ownerWords(owners: readonly string[]): Word[] {
  return owners.map((text, index) => ({ kind: index === owners.length - 1 && owners.length > 1 ? 'file' as const : 'owner' as const, text }))
}
