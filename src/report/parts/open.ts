import { categoryOf, titleOf } from '../../taxonomy/index.js'
import type { CheckResult, Location, Manifest, Purpose, Recipient } from '../../types/index.js'

/** One thing that only a person can say, that the manifest has a place for, and that nobody has said. */
export interface Blank {
  of: 'purpose' | 'recipient'
  name: string
  /** The key of the manifest. */
  key: string
  /** What is to be said, in words. */
  what: string
  /** The entry in the manifest, or where an undeclared recipient is seen first; absent where it was only set up. */
  at?: Location
}

/** What `init` leaves to people is not said as long as it says TODO. */
export const isUnsaid = (text: string | undefined): boolean => text === undefined || text.trim() === '' || /^TODO\b/.test(text.trim())

const ofPurpose: readonly (readonly [key: keyof Purpose & string, what: string])[] = [
  ['description', 'what it is for'], ['basis', 'its basis'], ['use', 'its use'], ['benefit', 'what people get for it'],
]

/** All that is still to be said, in the order of the manifest; recipients that it does not have come last. */
export function blanksOf({ manifest, inventory }: CheckResult): Blank[] {
  if (manifest === undefined) return []
  const kinds = new Map(inventory.recipients.map(({ name, kind }) => [name, kind]))
  return [
    ...manifest.purposes.flatMap(purpose => blanksOfPurpose(purpose, manifest)),
    ...manifest.recipients.flatMap(recipient => blanksOfRecipient(recipient, recipient.kind ?? kinds.get(recipient.name))),
    ...inventory.recipients.filter(one => !one.declared).map(({ name, receives }): Blank => {
      const at = receives[0]?.places[0]?.at
      return { of: 'recipient', name, key: 'recipients', what: 'that it is a recipient, and what it may have', ...at && { at } }
    }),
  ]
}

function blanksOfPurpose(purpose: Purpose, manifest: Manifest): Blank[] {
  const { name, at, data } = purpose
  const blank = (key: string, what: string, where = at): Blank => ({ of: 'purpose', name, key, what, at: where })
  const isSpecial = data.some(one => categoryOf(one.category, manifest.categories)?.sensitivity === 'special')
  const hasTimes = data.length > 0 && data.every(one => !isUnsaid(one.retention))
  return [
    ...purpose.draft ? [blank('draft', 'that it is right: it is a draft')] : [],
    ...ofPurpose.filter(([key]) => isUnsaid(purpose[key] as string | undefined)).map(([key, what]) => blank(key, what)),
    ...isSpecial && isUnsaid(purpose.condition) ? [blank('condition', 'the condition for special categories')] : [],
    ...isUnsaid(purpose.retention) && !hasTimes ? [blank('retention', 'how long it is kept')] : [],
    ...purpose.subjects.length === 0 ? [blank('subjects', 'whose data it is')] : [],
    // what may be left out is asked with a reason
    ...data.filter(one => !one.mayDemand && isUnsaid(one.why)).map(one => blank('why', `the reason people are given for ${titleOf(one.category, manifest.categories)}`, one.at)),
  ]
}

function blanksOfRecipient({ name, at, draft, for: serves, role, region }: Recipient, kind: string | undefined): Blank[] {
  const blank = (key: string, what: string): Blank => ({ of: 'recipient', name, key, what, at })
  return [
    ...draft ? [blank('draft', 'that it is right: it is a draft')] : [],
    ...serves.length === 0 ? [blank('for', 'which purposes it serves')] : [],
    // nobody is behind an address or a person's own browser
    ...kind === 'url' || kind === 'storage' ? [] : [...isUnsaid(region) ? [blank('region', 'in which region it keeps the data')] : [], ...isUnsaid(role) ? [blank('role', 'its role')] : []],
  ]
}
