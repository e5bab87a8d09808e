import { expect, test } from 'vitest'
import { madeTogether } from '../../src/cli/together.js'

const fix = (...edits: [start: number, end: number, text: string][]) => ({ fix: { what: '', edits: edits.map(([start, end, text]) => ({ start, end, text })) } })

test.each<[string, ReturnType<typeof fix>[], string, number]>([
  ['in any order', [fix([6, 8, '']), fix([0, 2, '']), fix([4, 5, 'X'])], '23X589', 3],
  ['what overlaps waits', [fix([2, 6, '']), fix([4, 8, '']), fix([5, 5, 'X'])], '016789', 1],
  ['what only touches is made', [fix([2, 4, '']), fix([4, 6, '']), fix([2, 2, 'A']), fix([6, 6, 'B'])], '01AB6789', 4],
  ['the same edit twice is one', [fix([2, 4, ''], [8, 9, '']), fix([2, 4, ''], [5, 6, ''])], '014679', 2],
  ['all of a fix or nothing', [fix([2, 4, '']), fix([3, 5, ''], [8, 9, ''])], '01456789', 1],
])('%s', (_, fixes, text, made) => {
  expect(madeTogether('0123456789', fixes)).toMatchObject({ text, made: { length: made } })
  expect(madeTogether('\uFEFF0123456789', fixes).text).toBe('\uFEFF' + text)
})

test('two texts at one place: the later stands before', () => {
  expect(madeTogether('ab', [fix([1, 1, 'X']), fix([1, 1, 'Y'])]).text).toBe('aYXb')
})
