import { covers } from '../../../taxonomy/index.js'
import type { CheckResult, DatumEntry, Location, PageDatum, PageReading } from '../../../types/index.js'
import { commonness } from '../commonness.js'
import { keptBack } from '../states.js'
import { given, said, shown, type Places } from './places.js'

/** One line a datum, in the order of the inventory. */
export function dataOn({ inventory, manifest, findings }: CheckResult, category: (key: string) => number, places: Places): PageDatum[] {
  const purposes = manifest?.purposes ?? []
  const purposeAt = new Map(purposes.map((purpose, index) => [purpose.name, index]))
  const recipientAt = new Map(inventory.recipients.map((recipient, index) => [recipient.name, index]))
  const recipient = (name: string): number[] => [recipientAt.get(name) ?? []].flat()
  const findingsAt = new Map<string, number[]>()
  findings.forEach(({ at, related }, index) => {
    for (const one of [at, ...related.map(other => other.at)]) findingsAt.set(placeKey(one), [...findingsAt.get(placeKey(one)) ?? [], index])
  })
  const declaredOf = (entry: DatumEntry): PageDatum['declared'] => entry.purposes.flatMap(name => {
    const purpose = purposeAt.get(name)
    if (purpose === undefined) return []
    const listed = purposes[purpose]?.data ?? []
    const same = listed.findIndex(one => one.category === entry.category)
    // what covers it speaks for it only where nothing names it
    const data = same >= 0 ? same : listed.findIndex(one => covers(one.category, entry.category))
    return data === -1 ? [] : [{ purpose, data }]
  })
  return inventory.data.map(entry => ({
    id: shown(`${entry.record}|${entry.category}`),
    record: shown(entry.record), category: category(entry.category), state: entry.state,
    purposes: entry.purposes.flatMap(name => purposeAt.get(name) ?? []), declared: declaredOf(entry),
    recipients: entry.recipients.flatMap(recipient), refused: manifest === undefined ? [] : (entry.refused ?? []).flatMap(recipient),
    uses: entry.places.map(({ role, name, required, sink, at }) => ({
      role, name: shown(name), ...required !== undefined && { required }, ...given({ to: sink === undefined ? undefined : recipientAt.get(sink) }), at: places.at(at),
    })),
    findings: [...new Set(entry.places.flatMap(({ at }) => findingsAt.get(placeKey(at)) ?? []))],
    ...given({ askedBy: commonness(entry) || undefined, none: said(entry.none), reading: readingOn(entry.reading, places) }),
    ...entry.suppressions && { keptBack: entry.suppressions.map(one => shown(keptBack(one))) },
    ...entry.ignoredAt && { ignoredAt: places.all(entry.ignoredAt) },
  }))
}

const placeKey = ({ file, start }: Location): string => `${file}:${start}`

/** Doubts that are told one by one. */
const mostDoubts = 3

function readingOn(reading: DatumEntry['reading'], places: Places): PageReading | undefined {
  if (reading === undefined) return undefined
  const { verdict, doubts, outside, shownAgain } = reading
  return { verdict, places: places.all(reading.places), doubts: [...new Set(doubts.map(doubt => shown(doubt.what)))].slice(0, mostDoubts), outside: outside.map(shown), shownAgain }
}
