import { covers } from '../../../taxonomy/index.js'
import type { CheckResult, DatumEntry, Location, PageDatum, PageMisnamed, PageReading, Standing } from '../../../types/index.js'
import { commonness } from '../commonness.js'
import { keptBack } from '../states.js'
import { given, said, shown, type Places } from './places.js'

/** One line a datum, in the order of the inventory. */
export function dataOn({ inventory, manifest, findings }: CheckResult, category: (key: string) => number, misnamed: readonly PageMisnamed[], places: Places): PageDatum[] {
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
  return inventory.data.map(entry => {
    const declared = declaredOf(entry)
    const refused = manifest === undefined ? [] : (entry.refused ?? []).flatMap(recipient)
    // of several data of one place each has its own
    const isOf = (index: number): boolean => covers(findings[index]?.category ?? entry.category, entry.category) || covers(entry.category, findings[index]?.category ?? '')
    const reported = [...new Set(entry.places.flatMap(({ at }) => findingsAt.get(placeKey(at)) ?? []))].filter(isOf)
    const isForbidden = reported.some(index => findings[index]?.code === 'no-restricted-data')
    return ({
    id: shown(`${entry.record}|${entry.category}`),
    record: shown(entry.record), ...given({ in: placeOfVague(entry) }), category: category(entry.category), state: entry.state, standing: standingOf(entry, { isForbidden, declared, refused }),
    purposes: entry.purposes.flatMap(name => purposeAt.get(name) ?? []), declared,
    recipients: entry.recipients.flatMap(recipient), refused,
    ...entry.misnamed && { misnamed: [...new Set(entry.misnamed.map(slip => misnamed.findIndex(one => one.name === shown(slip.name))))] },
    uses: entry.places.map(({ role, name, required, sink, asId, within, at }) => ({
      role, name: shown(name), ...required !== undefined && { required }, ...given({ to: sink === undefined ? undefined : recipientAt.get(sink), asId, within: within && shown(within) }), at: places.at(at),
    })),
    findings: reported,
    ...given({ askedBy: commonness(entry) || undefined, none: said(entry.none), reading: readingOn(entry.reading, places) }),
    ...entry.suppressions && { keptBack: entry.suppressions.map(one => shown(keptBack(one))) },
    ...entry.ignoredAt && { ignoredAt: places.all(entry.ignoredAt) },
    })
  })
}

/** The worst that is true of it: a purpose that lists it excuses nobody who may not have it. */
function standingOf({ state, recipients }: DatumEntry, { isForbidden, declared, refused }: { isForbidden: boolean; declared: PageDatum['declared']; refused: number[] }): Standing {
  if (state === 'ignored' || state === 'not-personal' || state === 'unsure') return state
  if (isForbidden) return 'forbidden'
  if (state === 'undeclared') return state
  if (refused.length > 0) return 'refused'
  return state === 'declared' && declared.length === 0 && recipients.length > 0 ? 'received' : state
}

/** Names of records that say nothing: whoever wrote them meant whatever is handed about there. */
const vague = /^(ctx|context|parsed|(safe)?parsed?(data|body|input|result)?|in|inputs?|outputs?|req|requests?|body|data|payload|params?|args?|opts?|options?|values?|props?|state|items?|obj|objects?|res|result|results|response|json|rows?|entry|record|config|event|info|details?|query|variables?|meta|metadata|tmp|temp|default|main|index|new|my|other|handler|schema|form|model|update|change|required|optional|rendered|property|resolver|custom|target|run|batch|bulk|version|verify|setup|dispatch|trpc|v\d+|[a-z]{1,2})$/i

/** Of a record with such a name, the file it stands in, with its folder. What is kept is called so by the table, and people know it. */
function placeOfVague({ record, places }: DatumEntry): string | undefined {
  if (!vague.test(record.replace(/^.*: /, '')) || places.some(place => place.role === 'kept')) return undefined
  const files = [...new Set(places.map(place => place.at.file))]
  const [first = ''] = files
  return shown(first.split('/').slice(-2).join('/') + (files.length > 1 ? ` and ${files.length - 1} more` : ''))
}

const placeKey = ({ file, start }: Location): string => `${file}:${start}`

function readingOn(reading: DatumEntry['reading'], places: Places): PageReading | undefined {
  if (reading === undefined) return undefined
  const { verdict, doubts, outside, shownAgain } = reading
  return { verdict, places: places.all(reading.places), named: places.all(reading.named), doubts: [...new Set(doubts.map(doubt => shown(doubt.what)))], outside: outside.map(shown), shownAgain }
}
