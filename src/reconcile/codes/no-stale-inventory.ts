import { defineCode, type Draft, type InventoryGiven } from '../define.js'
import { conflictIn, difference, differencePart } from '../stale/inventory.js'
import { listed, plain } from '../phrases.js'

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
    const line = gone[0]?.line ?? added[0]?.near ?? lineBefore(committed, fresh)
    const lines = committed.split(/\r?\n/)
    const told = [
      ...added.map(({ text, near = line, names }) => ({ line: near, message: names ? `would name ${listed(names.map(plain))} too: ${asWritten(lines[near - 1] ?? '')}` : `would be added: ${asWritten(text)}` })),
      ...gone.map(one => ({ message: `would go: ${asWritten(one.text)}`, line: one.line })),
    ]
    const shown = told.length > most ? [...told.slice(0, most - 1), { message: `and ${told.length - most + 1} more`, line }] : told
    return [{ ...draft(given, what, 'Write it anew', line), related: shown.map(one => ({ message: one.message, at: placeOf(file, one.line) })) }]
  },
})

function draft({ file, namedAt, committed }: InventoryGiven, what: string, write: string, line = 1): Draft {
  return { message: `${what}. ${write}, and commit it with the code: npx purposely inventory`, at: committed === undefined ? namedAt : placeOf(file, line), id: file }
}

/** A line as it stands in the file, so that it is found there. */
const asWritten = (text: string): string => {
  const shown = [...text.trimEnd().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')]
  return shown.length > longest ? `${shown.slice(0, longest - 1).join('')}…` : shown.join('')
}

/** Where the two texts part. */
function lineBefore(committed: string, fresh: string): number {
  const now = fresh.split('\n')
  const lines = committed.split(/\r?\n/)
  const index = lines.findIndex((text, at) => text.trimEnd() !== now[at]?.trimEnd())
  return index < 0 ? lines.length : index + 1
}

const placeOf = (file: string, line: number) => ({ file, start: 0, end: 0, line, column: 1, endLine: line, endColumn: 1 })
