import { expect, test } from 'vitest'
import { parseJavaScript } from '../../src/parse/javascript.js'
import { parsersFor, languageOf } from '../../src/parse/index.js'
import type { SourceText } from '../../src/types/index.js'

const parse = (text: string, path = 'src/a.ts') => parseJavaScript({ path, text, language: 'js' })

test.each([
  ['a.ts', 'js'], ['a.mts', 'js'], ['a.tsx', 'js'], ['a.cjs', 'js'], ['A.HTML', 'html'], ['a.htm', 'html'], ['a.pug', 'pug'], ['schema.prisma', 'prisma'],
  ['a.constructor', undefined], ['a.css', undefined], ['a', undefined], ['a.json', 'json'],
])('%s is read as %s', (path, language) => { expect(languageOf(path)).toBe(language) })

test('a file that is no program says so, with line and column', () => {
  const { ast, problem } = parse('const a = 1\r\nconst = 2\r\n')
  expect(ast).toBeUndefined()
  expect(problem).toMatchObject({ line: 2 })
  expect(problem?.message).toMatch(/^does not parse: /)
})

test.each(['(', '[', '{', 'f('])('ten thousand nested %s are refused before the parser dies of them', bracket => {
  const { problem, ast } = parse(`const a = 1\n${bracket.repeat(10_000)}`)
  expect(ast).toBeUndefined()
  expect(problem).toEqual({ message: 'nests more than 500 brackets and was not parsed', line: 2, column: bracket.length * 501 })
})

test('what nests deeply without brackets ends neither', () => {
  const chains = [
    '!', '- ', '~\n', 'if (a) ', 'if (a)\n', 'for (;;) ', 'a = ', 'a =\n', 'a => ', 'a ? b : ', 'a\n? b\n: ', 'if (a) b(); else ', 'if (a) {} else\n', 'l: ', 'a ** ',
    '<a>', '<a>\n',
  ]
  for (const chain of chains) {
    const { ast, problem } = parse(chain.repeat(40_000) + '1', 'src/deep.jsx')
    expect([ast, problem?.message], JSON.stringify(chain)).toEqual([undefined, 'chains more than 2000 operators and was not parsed'])
  }
  expect(parse(`type A = ${'B<'.repeat(40_000)}`).problem?.message).toContain('chains more than')
})

test.each(['.b', '[0]', '()', ' + 1', ' ?? b', ' as b', '``'])('forty thousand times %j is parsed, or refused, but never fatal', link => {
  const { ast, problem } = parse(`a${link.repeat(40_000)}`)
  expect(ast === undefined).toBe(problem !== undefined)
})

test('long files that nest nothing are not refused', () => {
  for (const line of ['a = b\n', 'a = !b ? c : -d;', 'if (a) return b\n', 'const x: A<B> = y as C<D>\n', 'if (a) {\n b()\n}\n', 'f(a ? b : c,\n  d)\n', 'type A = { b?: C<D>\n e: F }\n']) {
    expect(parse(line.repeat(4_000)).problem, line).toBeUndefined()
  }
  const attributes = '<input type="text" value={a} onChange={() => b()} />\n'.repeat(3_000)
  expect(parse(`const a = <p>\n${attributes}</p>`, 'src/a.jsx').problem).toBeUndefined()
  expect(parse(`const a = <path d="${'M-1.2-3.4'.repeat(5_000)}" />`, 'src/a.jsx').problem).toBeUndefined()
})

test('brackets that close do not add up', () => {
  expect(parse('f([{}])\n'.repeat(2_000)).problem).toBeUndefined()
})

test.each([
  ['src/a.ts', 'const a = <string>b', 'TSTypeAssertion'], ['src/a.mts', 'const a = <string>b', 'TSTypeAssertion'],
  ['src/a.tsx', 'const a = <b>c</b>', 'JSXElement'], ['src/a.js', 'const a = <b>c</b>', 'JSXElement'],
])('%s: %s', (path, text, type) => {
  expect(parse(text, path).ast?.body[0]?.declarations[0].init.type).toBe(type)
})

test('declarations of types parse without bodies', () => {
  expect(parse('export declare function f(a: string): void\ninterface A { b: string }', 'src/a.d.ts').problem).toBeUndefined()
})

test('scripts, hashbangs, byte order marks, CRLF and decorators', async () => {
  const parse = (await parsersFor(['js']))
  const source = (text: string): SourceText => ({ path: 'src/a.js', text, language: 'js' })
  for (const text of ['#!/usr/bin/env node\nconsole.log(1)', 'return 1', 'with (a) { b }', 'await x', 'delete a', 'var a = 1\r\nvar b = 2\r\n', '@a class B { @c() d }', 'const yield_ = 010']) {
    expect(parse(source(text)).problem, text).toBeUndefined()
  }
})

test('parentheses leave no node, as in ESLint', () => {
  expect(parse('(((a)))').ast?.body[0]?.expression.type).toBe('Identifier')
})

test('offsets count UTF-16 units', () => {
  const text = 'const a = "😀"; const email = 1'
  const declaration = parse(text).ast?.body[1]?.declarations[0]
  expect(text.slice(declaration.id.start ?? declaration.id.range[0], declaration.id.end ?? declaration.id.range[1])).toBe('email')
})
