import { mayBe, regionsIn } from '../../taxonomy/regions.js'
import type { ExportFacts, Manifest, Purpose } from '../../types/index.js'
import { activitiesOf, type ActivityDatum, type Handed } from './activities.js'
import { categoryName, said } from './say.js'
import { listed } from './text.js'

/** One line of a record: an activity and one kind of data in it, or an activity in which none was seen. */
export interface RecordRow {
  purpose?: Purpose
  datum?: ActivityDatum
  manifest?: Manifest
}

/** An activity and each kind of data in it is a line; without manifest or data there are none. */
export function recordRows(facts: ExportFacts): RecordRow[] {
  const { manifest } = facts
  return activitiesOf(facts).flatMap(({ purpose, data }) => {
    const row: RecordRow = { ...(purpose && { purpose }), ...(manifest && { manifest }) }
    return data.length === 0 ? [row] : data.map(datum => ({ ...row, datum }))
  })
}

/** So many places stand in a cell; the inventory has all. */
const mostPlaces = 12

/** `orders: Take an order and bring it to the door.` */
export const purposeText = ({ purpose }: RecordRow): string =>
  purpose === undefined ? '' : `${purpose.name}${said(purpose.description) === '' ? '' : `: ${said(purpose.description)}`}${purpose.draft ? ' (draft)' : ''}`

/** `e-mail address (contact.email)` */
export const dataText = ({ datum, manifest }: RecordRow): string =>
  datum === undefined ? '' : `${categoryName(datum.category, manifest)} (${datum.category.replace(/^user\./, '')})`

/** What became of it, in the inventory's words. */
export const stateText = ({ datum }: RecordRow): string =>
  datum === undefined ? 'no data seen' : datum.state === 'unseen' ? 'declared, not seen in the code' : datum.state

/** Where it is kept, by record and line. */
export const keptText = ({ datum }: RecordRow): string => listed((datum?.entries ?? []).flatMap(entry =>
  entry.places.filter(place => place.role === 'kept').map(place => `${entry.record} (${place.at.file}:${place.at.line})`)), mostPlaces)

/** Where it was seen at all. */
export const seenText = ({ datum }: RecordRow): string =>
  listed((datum?.entries ?? []).flatMap(entry => entry.places.map(place => `${place.at.file}:${place.at.line}`)), mostPlaces)

/** What a record says of a recipient that the manifest does not know, or does not let have a datum. */
export interface RecipientWords { undeclared: string; refused: string }
const english: RecipientWords = { undeclared: 'not declared', refused: 'not allowed by the manifest' }

/** `Mixpanel (analytics, processor)`; who is handed it without leave is said to be. */
export const recipientText = ({ title, kind, declared, allowed }: Handed, words = english): string =>
  `${title} (${[kind, declared?.role?.replace('_', ' ') ?? '', declared === undefined ? words.undeclared : allowed ? '' : words.refused].filter(Boolean).join(', ')})`

/** Recipients whose declared region is not, or not surely, within one; and those of which nobody has said where they keep data. */
export function outside({ datum }: RecordRow, home: string, words = english): string {
  return (datum?.recipients ?? []).filter(one => !/^(logs|storage|url)$/.test(one.kind)).flatMap(({ title, declared }) => {
    const text = said(declared?.region)
    if (text === '') return [`${title}: ${words.undeclared}`]
    const regions = regionsIn(text)
    return regions.length > 0 && regions.every(region => mayBe([home], region)) ? [] : [`${title}: ${text}`]
  }).join('; ')
}
