import { defineCode, type Draft, type InventoryGiven } from '../define.js'
import { conflictIn, difference, differencePart, type Line } from '../stale/inventory.js'
import { cutAt, plain } from '../phrases.js'

/** Lines that are shown of a difference; more are counted. */
const most = 8
const longest = 200

export default defineCode({
  code: 'no-stale-inventory',
  description: 'The committed inventory is not what the code does.',
  recommended: 'error',
  strict: 'error',
  needsManifest: true,
  scope: 'inventory',
  find(given) {
    const { file, committed, fresh, part } = given
    const name = plain(file)
    if (committed === undefined) return [draft(given, `There is no ${name}, which purposely.yml names as the committed inventory`, 'Write it')]
    const conflict = conflictIn(committed)
    if (conflict !== undefined) return [draft(given, `${name} holds the marks of a merge conflict`, 'Write it anew', conflict)]
    const differs = part ? differencePart(committed, fresh, part.looked, part.isThere) : difference(committed, fresh)
    if (differs === undefined) return []
    const { gone, fresh: added } = differs
    const counts = [...added.length === 0 ? [] : [`${added.length} ${added.length === 1 ? 'line is' : 'lines are'} missing`], ...gone.length === 0 ? [] : [`${gone.length} no longer ${gone.length === 1 ? 'holds' : 'hold'}`]]
    const what = `${name} is not what the code does${part ? ' in these files' : ''}: ${counts.join(', ') || 'its lines stand in another order'}`
    const line = gone[0]?.line ?? (part ? 1 : lineBefore(committed, fresh))
    const told = [...added.map(one => ({ message: `missing: ${sentence(one)}`, line })), ...gone.map(one => ({ message: `no longer: ${sentence(one)}`, line: one.line }))]
    const shown = told.length > most ? [...told.slice(0, most - 1), { message: `and ${told.length - most + 1} more`, line }] : told
    return [{ ...draft(given, what, 'Write it anew', line), related: shown.map(one => ({ message: one.message, at: placeOf(file, one.line) })) }]
  },
})

function draft({ file, namedAt, committed }: InventoryGiven, what: string, write: string, line = 1): Draft {
  return { message: `${what}. ${write}, and commit it with the code: npx purposely inventory`, at: committed === undefined ? namedAt : placeOf(file, line), id: file }
}

/** A row without the bars of its table. */
const sentence = ({ text }: Line): string => cutAt(text.replace(/^\| | \|$/g, '').split(/ ?(?<!\\)\| ?/).filter(cell => cell !== '').join(', ').replace(/\\(?=[\p{P}\p{S}])|\*\*/gu, ''), longest)

/** Where the two texts part. */
function lineBefore(committed: string, fresh: string): number {
  const now = fresh.split('\n')
  const lines = committed.split(/\r?\n/)
  const index = lines.findIndex((text, at) => text.trimEnd() !== now[at]?.trimEnd())
  return index < 0 ? lines.length : index + 1
}

const placeOf = (file: string, line: number) => ({ file, start: 0, end: 0, line, column: 1, endLine: line, endColumn: 1 })
