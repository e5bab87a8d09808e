import { describe, expect, test } from 'vitest'
import { classifyFile } from '../../../src/classify/index.js'
import { field } from '../../classify/cases.js'
import type { FieldObservation, Word } from '../../../src/types/index.js'

/**
 * Rows of a language, separated by line ends or semicolons: `name : category`, `name "Label" : category`, `"Label" : category` (a field
 * that only its label names), `name {one|two} : category` (options). A category stands without `user.`; `~` before it says unsure, `-`
 * that nothing is found. `[Owner kept]` begins a group of fields of one owner; the word behind it is their role, asked if none stands.
 */
export function rowsOf(text: string): { line: string; found: string; expected: string }[] {
  let owner = ''
  let role: FieldObservation['role'] = 'asked'
  const groups: { observation: FieldObservation; line: string; expected: string }[][] = [[]]
  for (const line of text.split(/[\n;]/).map(each => each.trim()).filter(each => each !== '')) {
    const head = /^\[(.*?)\s*(asked|kept|shaped|checked)?\]$/.exec(line)
    if (head !== null) {
      owner = head[1] as string
      role = (head[2] ?? 'asked') as FieldObservation['role']
      groups.push([])
      continue
    }
    const row = /^([^\s"]*)\s*(?:"([^"]*)")?\s*(?:\{([^}]*)\})?\s*:\s*(\S+)$/.exec(line)
    if (row === null) throw new Error(`cannot read the row ${line}`)
    const [, name = '', label, options, expected = ''] = row
    const words: Partial<Record<Word['kind'], string | string[]>> = {
      ...(label !== undefined && { label }), ...(options !== undefined && { option: options.split('|').map(each => each.trim()) }),
    }
    const group = groups.at(-1) as (typeof groups)[number]
    group.push({ observation: field(name === '' ? `f${group.length + 1}` : name, { in: owner, role, words }), line, expected })
  }
  return groups.flatMap(group => {
    const data = classifyFile(group.map(each => ({ ...each.observation, file: 'src/a.ts' })))
    return group.map(({ observation, line, expected }) => {
      const datum = data.find(each => each.name === observation.name)
      const found = datum === undefined ? '-' : (datum.confidence === 'low' ? '~' : '') + datum.category.replace(/^user\./, '')
      return { line, found, expected }
    })
  })
}


/** Tests that every row of `personal` is found as it says and nothing is found in any of `traps`, and that there are enough of both. */
export function describeLanguage(language: string, personal: string, traps: string): void {
  describe(language, () => {
    const [yes, no] = [rowsOf(personal), rowsOf(traps)]
    test('has a table that is long enough', () => { expect([yes.length >= 60, no.length >= 25]).toEqual([true, true]) })
    test.each(yes.map(row => [row.line, row] as const))('%s', (_, { found, expected }) => { expect(found).toBe(expected) })
    test.each(no.map(row => [row.line, row] as const))('trap: %s', (_, { found, expected }) => {
      expect(expected).toBe('-')
      expect(found).toBe('-')
    })
  })
}
