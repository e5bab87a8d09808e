import { compare } from './places.js'
import { keyOf, whatOf, type Done } from './deeds.js'

/**
 * The records that go by another name in the second of two states: all of the one is gone, all of the other new, and most of what is done with
 * them is the same. Where only one thing is, it must stand in the same file, and no two purposes may speak against it.
 */
export function renamedRecords(before: readonly Done[], after: readonly Done[]): Map<string, string> {
  const [old, fresh] = [recordsOf(before, after), recordsOf(after, before)]
  const pairs = [...old].flatMap(([from, one]) => [...fresh].flatMap(([to, other]) => {
    const likeness = likenessOf(one, other)
    return likeness === 0 ? [] : [{ from, to, likeness }]
  })).sort((a, b) => b.likeness - a.likeness || compare(a.from, b.from) || compare(a.to, b.to))
  const renamed = new Map<string, string>()
  for (const { from, to } of pairs) if (!renamed.has(from) && ![...renamed.values()].includes(to)) renamed.set(from, to)
  return renamed
}

/** The named records of one state that the other has nothing of. */
function recordsOf(own: readonly Done[], other: readonly Done[]): Map<string, Done[]> {
  const known = new Set(other.map(done => done.record))
  const records = new Map<string, Done[]>()
  for (const done of own) if (!done.ofFile && !known.has(done.record)) records.set(done.record, [...records.get(done.record) ?? [], done])
  return records
}

function likenessOf(one: readonly Done[], other: readonly Done[]): number {
  const [own, others] = [new Set(one.map(whatOf)), new Set(other.map(whatOf))]
  const common = [...own].filter(what => others.has(what)).length
  const all = own.size + others.size - common
  const purposes = (list: readonly Done[]): string[] => list.flatMap(done => done.purposes)
  const [said, saidNow] = [purposes(one), purposes(other)]
  if (common * 2 < all || (said.length > 0 && saidNow.length > 0 && !said.some(name => saidNow.includes(name)))) return 0
  const files = new Set(one.flatMap(done => done.places.map(place => place.at.file)))
  const together = other.some(done => done.places.some(place => files.has(place.at.file)))
  return common > 1 || together ? common / all + (together ? 1 : 0) : 0
}

/** Without what has only moved to another file: data without a record go by their file, and are paired by what is done with them. */
export function withoutMoved(gone: readonly Done[], begun: readonly Done[]): { gone: Done[]; begun: Done[] } {
  const moved = new Set<string>()
  const open = begun.filter(done => done.ofFile)
  for (const same of [(a: Done, b: Done) => tailOf(a) === tailOf(b), () => true]) {
    for (const done of gone) {
      if (!done.ofFile || moved.has(keyOf(done))) continue
      const to = open.find(other => !moved.has(keyOf(other)) && whatOf(other) === whatOf(done) && same(done, other))
      if (to) [done, to].forEach(one => moved.add(keyOf(one)))
    }
  }
  return { gone: gone.filter(done => !moved.has(keyOf(done))), begun: begun.filter(done => !moved.has(keyOf(done))) }
}

/** `Form.email` of `src/form.tsx#Form.email`. */
const tailOf = ({ places }: Done): string => places.map(place => place.id.slice(place.id.indexOf('#') + 1)).sort().join(' ')
