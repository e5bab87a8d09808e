import { expect, test } from 'vitest'
import { linesOf } from '../../src/kit/lines.js'

test('LF, CRLF, CR and the Unicode separators end a line', () => {
  const text = 'a\nb\r\nc\rd\u2028e\u2029f'
  const { lineOf, startOf } = linesOf(text)
  expect([...'abcdef'].map(letter => lineOf(text.indexOf(letter)))).toEqual([1, 2, 3, 4, 5, 6])
  expect([1, 2, 3, 4, 5, 6].map(line => text[startOf(line)])).toEqual([...'abcdef'])
})

test('a CRLF belongs to the line it ends', () => {
  const { lineOf } = linesOf('a\r\nb')
  expect([0, 1, 2, 3].map(lineOf)).toEqual([1, 1, 1, 2])
})

test('spans count lines and columns from 1, in UTF-16 units', () => {
  const text = 'x\n😀 = email\n'
  expect(linesOf(text).span(text.indexOf('email'), text.indexOf('email') + 5)).toEqual({ start: 7, end: 12, line: 2, column: 6, endLine: 2, endColumn: 11 })
})

test('a mark at the beginning is a character like any other: whoever reads the file takes it off', () => {
  expect(linesOf('\uFEFFa').span(1, 2).column).toBe(2)
})

test('an empty text has one line, and a line that is not there begins at the end', () => {
  const { lineOf, startOf, span } = linesOf('')
  expect([lineOf(0), startOf(1), startOf(7)]).toEqual([1, 0, 0])
  expect(span(0, 0)).toEqual({ start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 })
})
