import type { ChangesFormat, Compared, DataChange, DatumPlace } from '../types/index.js'

/** Raised when a field changes its meaning or goes away; new fields come without. */
const version = 1

/** For machines: what begins and ceases, one entry for each thing that is done with a datum. What does not apply is null. */
const changesJson: ChangesFormat = (changes, { from, to }, { base = '' }) => JSON.stringify({
  version,
  from: state(from), to: state(to), base,
  begins: changes.begins.map(change), ceases: changes.ceases.map(change),
  renamed: changes.renamed,
  rejudged: changes.rejudged.map(({ places, none, ...one }) => ({ ...one, none: none ?? null, places: places.map(place) })),
  gaps: changes.gaps,
}, null, 2) + '\n'

const state = ({ ref, commit, parted }: Compared) => ({ ref: ref ?? null, commit: commit ?? null, mergeBase: parted === true })

const change = ({ deed, record, category, recipient, state: declared, purposes, places }: DataChange) =>
  ({ deed, record, category, recipient: recipient?.name ?? null, state: declared, purposes, places: places.map(place) })

const place = ({ id, name, surface, role, required, at: { file, line, column, endLine, endColumn } }: DatumPlace) =>
  ({ id, name, surface, role, required: required ?? null, file, line, column, endLine, endColumn })

export default changesJson
