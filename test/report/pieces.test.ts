import { expect, test } from 'vitest'
import { jsonPieces, made } from '../../src/report/parts/pieces.js'

const odd = { text: 'a "quoted"\nline\r\n\u2028 and \\n', list: ['one', { deep: [1, [], {}, [null]] }], none: [], nothing: null, left: undefined, number: 1, object: { a: { b: 'c\nd' }, e: [] } }

test.each([[odd], [{ only: [] }], [{ only: undefined }], [{ only: undefined, list: [[], [1, 2]] }], [{ a: 1 }]])('the pieces are what JSON.stringify gives: %j', report => {
  expect([...jsonPieces(report)].join('')).toBe(`${JSON.stringify(report, null, 2)}\n`)
})

test('a list is made entry by entry, and a long one comes in pieces', () => {
  const entries = Array.from({ length: 5000 }, (_, index) => ({ index, text: 'phone'.repeat(20) }))
  let open = 0
  let most = 0
  const pieces = [...jsonPieces({ entries: made(entries, entry => {
    most = Math.max(most, ++open)
    return { toJSON: () => (open--, entry) }
  }), end: true })]
  expect(pieces.join('')).toBe(`${JSON.stringify({ entries, end: true }, null, 2)}\n`)
  expect([open, most]).toEqual([0, 1])
  expect(pieces.length).toBeGreaterThan(3)
  expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(110_000)
})
