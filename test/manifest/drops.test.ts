import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { dropsIn } from '../../src/manifest/drops.js'
import type { Edit } from '../../src/types/index.js'

const parse = (text: string) => parseDocument(text, { uniqueKeys: false })
const apply = (text: string, edits: readonly Edit[]): string => edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce((left, edit) => left.slice(0, edit.start) + edit.text + left.slice(edit.end), text)
/** The text without the entry that begins with `name`; what follows it tells entries of one name apart. */
function without(text: string, name: string): string | undefined {
  const edits = dropsIn(text, parse(text))[text.indexOf(name)]
  return edits && apply(text, edits)
}

describe('a list in brackets', () => {
  test.each([
    ['a: [b, c, d]\n', 'b', 'a: [c, d]\n'],
    ['a: [b, c, d]\n', 'c', 'a: [b, d]\n'],
    ['a: [b, c, d]   # why\n', 'd', 'a: [b, c]   # why\n'],
    ['a: [ b ]\n', 'b', 'a: []\n'],
    ['a: [b,]\n', 'b', 'a: []\n'],
    ['a: { b, c?: So that it rings., d: { e: 1, f: 2 } }\n', 'c?', 'a: { b, d: { e: 1, f: 2 } }\n'],
    ['a: { b, c?: So that it rings., d: { e: 1, f: 2 } }\n', 'd:', 'a: { b, c?: So that it rings. }\n'],
    ['a: { b, c?: So that it rings., d: { e: 1, f: 2 } }\n', 'e:', 'a: { b, c?: So that it rings., d: { f: 2 } }\n'],
    ['a: [\n  b,   # the first\n  c,   # the second\n  d    # the last\n]\n', 'b', 'a: [\n  c,   # the second\n  d    # the last\n]\n'],
    ['a: [\n  b,   # the first\n  c,   # the second\n  d    # the last\n]\n', 'd    ', 'a: [\n  b,   # the first\n  c,   # the second\n]\n'],
    ['a: [b,\n  c, d]\n', 'c', 'a: [b, d]\n'],
    ['a: ["b c", \'d\', e]\n', '\'d\'', 'a: ["b c", e]\n'],
  ])('%j without %s', (text, name, left) => {
    expect(without(text, name)).toBe(left)
    expect(parse(left).errors).toEqual([])
  })
})

describe('a list of lines', () => {
  const text = '# of the shop\nfields:\n  # what names do not tell\n  Poll.payload: [name, email]   # JSON\n\n  Allergy.*:   # said in the form\n    none: a list\n    # of the clinic\n\n  # the last\n  Space.*: name\nnever: [x]\n'

  test.each([
    ['Poll', '# of the shop\nfields:\n  # what names do not tell\n\n  Allergy.*:   # said in the form\n    none: a list\n    # of the clinic\n\n  # the last\n  Space.*: name\nnever: [x]\n'],
    ['Allergy', '# of the shop\nfields:\n  # what names do not tell\n  Poll.payload: [name, email]   # JSON\n\n  # the last\n  Space.*: name\nnever: [x]\n'],
    ['Space', '# of the shop\nfields:\n  # what names do not tell\n  Poll.payload: [name, email]   # JSON\n\n  Allergy.*:   # said in the form\n    none: a list\n    # of the clinic\n\n  # the last\nnever: [x]\n'],
  ])('without %s', (name, left) => { expect(without(text, name)).toBe(left) })

  test.each([
    ['where:\n  - User\n  - Order  # of old\n', 'Order', 'where:\n  - User\n'],
    ['where:\n- User\n- Order\nb: 1\n', 'User', 'where:\n- Order\nb: 1\n'],
    ['where:\r\n  - User\r\n  - Order\r\n', 'User', 'where:\r\n  - Order\r\n'],
    ['where:\n  - User\n  - Order', 'Order', 'where:\n  - User\n'],
    ['where:   # all\n  - User\nb: 1\n', 'User', 'where: []   # all\nb: 1\n'],
    ['data:\n  # what is asked\n  email:\n    why: |\n      So that\n      you know.\nb: 1\n', 'email', 'data: {}\n  # what is asked\nb: 1\n'],
    ['data:\n  email: >-\n    So that\n    you know.\n\n  name:\nb: 1\n', 'email', 'data:\n\n  name:\nb: 1\n'],
  ])('%j without %s', (before, name, left) => {
    expect(without(before, name)).toBe(left)
    expect(parse(left).errors).toEqual([])
  })
})

test('what an alias shares stays', () => {
  const text = 'a: &all [b, c]\nd: *all\ne: [f, g]\n'
  expect(without(text, 'b')).toBeUndefined()
  expect(without(text, 'f')).toBe('a: &all [b, c]\nd: *all\ne: [g]\n')
})

test('edits that do not overlap can be made together: what is left can be read, and holds all the rest', () => {
  const texts = ['a: [b, c, d, e]\n', 'a: { b, c: 1, d, e: { x: 1 } }\n', 'a:\n  - b\n  - c   # x\n  - d\n  - e\n', 'a:\n  b: 1\n  c:\n    x: 1\n\n  d: 2\n  e:\nz: 1\n', 'a: [\n  b,\n  c, # x\n  d,\n  e\n]\n']
  for (const text of texts) {
    const drops = dropsIn(text, parse(text))
    for (let set = 1; set < 16; set++) {
      const gone = ['b', 'c', 'd', 'e'].filter((_, index) => set & 1 << index)
      const made: Edit[] = []
      const left = new Set(['b', 'c', 'd', 'e'])
      for (const name of gone) {
        const edits = drops[text.search(new RegExp(`\\b${name}\\b`))] as Edit[]
        if (edits.some(edit => made.some(other => edit.start < other.end && other.start < edit.end))) continue
        made.push(...edits)
        left.delete(name)
      }
      const now = parse(apply(text, made))
      const { a } = now.toJS() as { a: string[] | Record<string, unknown> | null }
      expect({ text, gone, errors: now.errors, a: a && (Array.isArray(a) ? a : Object.keys(a)) }).toEqual({ text, gone, errors: [], a: [...left] })
    }
  }
})
