import type { DataChange, DatumEntry, DatumPlace, Deed, Inventory, State } from '../types/index.js'

/** One thing that is done with one datum, in one state of the code. */
export interface Done extends DataChange {
  /** The datum is surely personal. */
  sure: boolean
  /** It has no record, and so goes by its file. */
  ofFile: boolean
  none?: string
}

const isSure = (state: State): boolean => state !== 'unsure' && state !== 'not-personal'

/** All that is done with data in an inventory; what only types describe is done nowhere. */
export function doneIn({ data, recipients }: Inventory): Done[] {
  return data.filter(entry => entry.state !== 'ignored').flatMap(entry => {
    const shared = {
      record: entry.record, category: entry.category, state: entry.state, purposes: entry.purposes, sure: isSure(entry.state),
      ofFile: entry.places.every(place => place.at.file === entry.record), ...(entry.none !== undefined && { none: entry.none }),
    }
    // what it was collected for is not what a recipient may use it for
    const purposesOf = (name: string): string[] => recipients.find(one => one.name === name)?.for ?? []
    const by = (deed: Deed, places: DatumPlace[]): Done[] => places.length === 0 ? [] : [{ ...shared, deed, places }]
    const collected = entry.places.filter(({ role }) => role === 'asked' || role === 'taken' || role === 'checked')
    const sent = entry.places.filter(({ role }) => role === 'sent')
    return [
      ...by('collect', collected), ...by('demand', collected.filter(place => place.required === true)),
      ...by('keep', entry.places.filter(({ role }) => role === 'kept')), ...by('permit', entry.places.filter(({ role }) => role === 'granted')),
      ...[...new Set(sent.map(place => place.sink ?? ''))].sort().flatMap(name => {
        const places = sent.filter(place => place.sink === name)
        return by('send', places).map(done => ({ ...done, recipient: { name, title: recipients.find(one => one.name === name)?.title ?? name }, purposes: purposesOf(name), ...stateOfSend(entry, name, recipients) }))
      }),
    ]
  })
}

/** Collecting decides the state of a datum, and sending it is another question: whether the recipient may receive it. */
function stateOfSend({ state, category }: DatumEntry, name: string, recipients: Inventory['recipients']): { state: State } {
  const received = recipients.find(one => one.name === name)?.receives.find(one => one.category === category)
  return { state: !isSure(state) || received === undefined ? state : received.allowed ? state === 'draft' ? 'draft' : 'declared' : 'undeclared' }
}

/** What is done, whatever it is done with: the same in two states of the code for what only goes by another name. */
export const whatOf = ({ deed, category, recipient }: Done): string => [deed, category, recipient?.name ?? ''].join('|')
export const keyOf = (done: Done): string => `${whatOf(done)}|${done.record}`
