import type { DataChange, DataChanges, Inventory, Rejudged } from '../types/index.js'
import { doneIn, keyOf, type Done } from './deeds.js'
import { bundle, compare } from './places.js'
import { renamedRecords, withoutMoved } from './renames.js'

/**
 * What the second of two states of the code does with data that the first did not, and the other way round. A datum is record and category, so
 * a field that goes by another name, or a file that moves, is nothing new. The same states in any order of their data give the same result.
 */
export function compareInventories(before: Inventory, after: Inventory): DataChanges {
  const now = doneIn(after)
  const then = doneIn(before)
  const renamed = renamedRecords(then, now)
  const was = then.map(done => ({ ...done, record: renamed.get(done.record) ?? done.record }))
  const [byKey, byKeyNow] = [new Map(was.map(done => [keyOf(done), done])), new Map(now.map(done => [keyOf(done), done]))]
  const { gone, begun } = withoutMoved(was.filter(done => done.sure && !byKeyNow.has(keyOf(done))), now.filter(done => done.sure && !byKey.has(keyOf(done))))
  const rejudged = now.flatMap(done => {
    const old = byKey.get(keyOf(done))
    return old && old.sure !== done.sure ? [{ old, done }] : []
  })
  return {
    begins: begun.map(changeOf).sort(byDatum), ceases: gone.map(changeOf).sort(byDatum),
    renamed: [...renamed].map(([from, to]) => ({ from, to })).sort((a, b) => compare(a.from, b.from)),
    // one line for all that is done with a datum
    rejudged: bundle(rejudged, ({ done }) => JSON.stringify([done.record, done.category])).map(([{ old, done }]) => rejudgedOf(old, done)),
    gaps: { before: before.gaps.length, after: after.gaps.length },
  }
}

const changeOf = ({ sure: _, ofFile: __, none: ___, ...change }: Done): DataChange => change

const rejudgedOf = (old: Done, { record, category, state, none, places }: Done): Rejudged =>
  ({ record, category, before: old.state, after: state, ...(none !== undefined && { none }), places })

const order: readonly DataChange['deed'][] = ['collect', 'demand', 'keep', 'send', 'permit']

const byDatum = (a: DataChange, b: DataChange): number =>
  order.indexOf(a.deed) - order.indexOf(b.deed) || compare(a.record, b.record) || compare(a.category, b.category) || compare(a.recipient?.name ?? '', b.recipient?.name ?? '')
