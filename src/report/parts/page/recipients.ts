import { covers } from '../../../taxonomy/index.js'
import { leavesEea, regionName } from '../../../taxonomy/regions.js'
import type { CheckResult, Location, PageRecipient, RecipientEntry } from '../../../types/index.js'
import { given, said, shown, type Places } from './places.js'

/** Who gets what, as the code shows, and why and where, as people say. */
export function recipientsOn({ inventory, manifest }: CheckResult, category: (key: string) => number, places: Places): PageRecipient[] {
  const purposeAt = new Map((manifest?.purposes ?? []).map((purpose, index) => [purpose.name, index]))
  const recipientAt = new Map(inventory.recipients.map((recipient, index) => [recipient.name, index]))
  const through = ({ setups = [] }: RecipientEntry): PageRecipient['through'] => setups.flatMap(({ carrier, at }) => carrier === undefined ? []
    : [{ title: shown(carrier.title), ...given({ to: recipientAt.get(carrier.name) }), at: places.at(at) }])
  const seenIn = ({ setups = [] }: RecipientEntry): PageRecipient['seenIn'] => setups.flatMap(({ region, at }) => region === undefined ? []
    : [{ region: shown(regionName(region)), abroad: leavesEea(region) === true, at: places.at(at) }])
  return inventory.recipients.map((entry): PageRecipient => {
    const declared = manifest?.recipients.find(one => one.name === entry.name)
    return {
      name: shown(entry.name), title: shown(entry.title), kind: entry.kind, draft: declared?.draft === true, contacts: entry.contacts,
      for: entry.for.flatMap(name => purposeAt.get(name) ?? []), seenIn: seenIn(entry), through: through(entry),
      receives: entry.receives.map(each => ({ category: category(each.category), allowed: each.allowed, places: places.all(each.places.map(place => place.at)), asId: places.all(each.places.filter(place => place.asId).map(place => place.at)) })),
      wholes: wholesOf(entry).map(({ name, categories, at }) => ({ name: shown(name), categories: categories.map(category), at: places.at(at) })),
      unseen: (declared?.entries ?? []).filter(one => !gets(entry, one.category)).map(one => ({ category: category(one.category), at: places.at(one.at) })),
      ...given({
        at: declared && places.at(declared.at), role: said(declared?.role), region: said(declared?.region),
        abroad: declared?.region === undefined ? undefined : leavesEea(declared.region),
      }),
    }
  })
}

const gets = ({ receives }: RecipientEntry, listed: string): boolean => receives.some(each => covers(listed, each.category))

/** Records that are handed over whole, each with what goes along. */
function wholesOf({ receives }: RecipientEntry): { name: string; categories: string[]; at: Location }[] {
  const wholes = new Map<string, { name: string; categories: string[]; at: Location }>()
  for (const { category, places } of receives) {
    for (const { within, at } of places) {
      if (within === undefined) continue
      const key = `${at.file}:${at.start} ${within}`
      const whole = wholes.get(key) ?? { name: within, categories: [], at }
      if (!whole.categories.includes(category)) whole.categories.push(category)
      wholes.set(key, whole)
    }
  }
  return [...wholes.values()]
}
