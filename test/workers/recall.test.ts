import { expect, test } from 'vitest'
import type { Memory, SourceText } from '../../src/types/index.js'
import { recallingTexts } from '../../src/workers/recall.js'

const isText = (value: unknown): value is string => typeof value === 'string'
const sources = (changed = -1): SourceText[] => Array.from({ length: 200 }, (_, index) => ({ path: `src/f${index}.ts`, text: `${index === changed ? 'changed ' : ''}${index}`, language: 'js' }))

/** What a run reads of these texts, and how many it had to look at. */
function run(memory: Memory, all: readonly SourceText[]) {
  let looked = 0
  const of = recallingTexts(all, memory, 'length', text => {
    looked++
    return `${text}!`
  }, isText)
  return { found: all.map(({ path }) => of(path)), looked: () => looked }
}

function memoryOf(): Memory & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>()
  return { entries, get: key => entries.get(key), set: (key, value) => { entries.set(key, value) } }
}

test('what was read of a text is not read again, and one that has changed costs few others', () => {
  const memory = memoryOf()
  const first = run(memory, sources())
  expect(first.found).toEqual(sources().map(({ text }) => `${text}!`))
  expect(first.looked()).toBe(200)
  const second = run(memory, sources())
  expect([second.found, second.looked()]).toEqual([first.found, 0])
  const changed = run(memory, sources(7))
  expect(changed.found[7]).toBe('changed 7!')
  expect(changed.found.filter((one, index) => one !== first.found[index])).toEqual(['changed 7!'])
  expect(changed.looked()).toBeGreaterThan(0)
  expect(changed.looked()).toBeLessThan(20)
})

test.each([[[]], [Array.from({ length: 200 }, () => 'one')], [{}], ['text'], [Array.from({ length: 200 }, () => 7)]])('an entry that no run has written (%j) counts as none', written => {
  const memory = memoryOf()
  const first = run(memory, sources())
  for (const key of memory.entries.keys()) memory.set(key, written)
  expect(run(memory, sources()).found).toEqual(first.found)
})
