import type { Application, Finding, Inventory, Location, Usage } from '../types/index.js'

/** An application under the name by which it is told. */
export interface Named { name: string; app: Application }

type PlaceOf = (application: string, place: { file: string; line: number; column?: number; endLine?: number; endColumn?: number }) => Location

/** What its check said of each. What could be done about it stands in files that are not here. */
export const findingsOf = (all: readonly Named[], placeOf: PlaceOf): Finding[] => all.flatMap(({ name, app }) => (app.findings ?? []).map(({ code, severity, message, draft, fingerprint, related, ...at }): Finding => ({
  code, severity, message, at: placeOf(name, at), related: related.map(({ message: text, ...other }) => ({ message: text, at: placeOf(name, other) })),
  suggestions: [], because: [], ...(draft && { draft }), fingerprint: `${name} ${fingerprint}`,
})))

/** The ways of data through each; absent where none was asked for any. */
export function storiesOf(all: readonly Named[], placeOf: PlaceOf): Pick<Inventory, 'stories'> {
  if (all.every(({ app }) => app.stories === undefined)) return {}
  return { stories: all.flatMap(({ name, app }) => (app.stories ?? []).map(({ category, steps }) => ({
    category,
    steps: steps.map(({ deed, owner, record, name: called, sink, from, proof, ...at }) => ({
      deed, owner, record: recordOf(name, record), name: called, ...(sink !== undefined && { sink }), at: placeOf(name, at), ...(from !== null && { from }),
      ...(proof.length > 0 && { proof: proof.map(({ how, whole, ...other }) => ({ how, ...(whole && { whole: true as const }), at: placeOf(name, other) })) }),
    })),
  }))) }
}

/** Who reads what is kept in each; absent where nobody looked in any. */
export function usageOf(all: readonly Named[], placeOf: PlaceOf): Usage | undefined {
  if (all.every(({ app }) => app.usage === undefined)) return undefined
  const fields = all.flatMap(({ name, app }) => (app.usage ?? []).map(({ record, name: field, reads, named, shownAgain, writes, doubts }) => {
    const use = (kind: 'read' | 'shown-again' | 'through', more: { whose?: 'own' } = {}) => (place: Parameters<PlaceOf>[1]) => ({ kind, name: field, receiver: '', owner: '', noun: '', at: placeOf(name, place), ...more })
    // an earlier release knew names alone
    const own = named === undefined ? [] : reads
    return {
      record: recordOf(name, record), name: field, uses: [...own.map(use('read', { whose: 'own' })), ...(named ?? reads).map(use('read')), ...shownAgain.map(use('shown-again')), ...writes.map(use('through'))],
      doubts: doubts.map(({ what, file, line, ...at }) => ({ what, ...(file !== undefined && line !== undefined && { at: placeOf(name, { file, line, ...at }) }) })),
    }
  }))
  return { searched: 0, whole: true, told: true, fields }
}

/** A record stands under its application's name. */
export const recordOf = (application: string, record: string): string => record === '' ? '' : `${application}: ${record}`
