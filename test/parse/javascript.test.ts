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
  ]
  for (const chain of chains) {
    const { ast, problem } = parse(chain.repeat(40_000) + '1', 'src/deep.jsx')
    expect([ast, problem?.message], JSON.stringify(chain)).toEqual([undefined, 'chains more than 2000 operators and was not parsed'])
  }
  for (const deep of [`type A = ${'B<'.repeat(40_000)}`, `type A = ${'B<'.repeat(3_000)}C${'>'.repeat(3_000)}`, '<a>'.repeat(40_000), '<a>\n'.repeat(40_000)]) {
    expect(parse(deep, 'src/deep.tsx').problem?.message, deep.slice(0, 20)).toBe('nests more than 2000 elements or type arguments and was not parsed')
  }
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

const statement = { js: (chain: string) => `${chain}1`, type: (chain: string) => `type A = ${chain}B` }
test.each<[keyof typeof statement, string]>([
  ['js', 'await\n'], ['js', 'typeof '], ['js', 'void\n'], ['js', 'delete '], ['js', 'new\n'], ['js', 'do\n'], ['js', 'class A extends\n'], ['js', 'async () =>\n'], ['js', 'while (a)\n'], ['js', 'a <\n'], ['js', 'a instanceof\n'],
  ['js', '-await '], ['js', 'typeof -'], ['js', 'a + ! '], ['js', '!/*/>*/'],
  ['type', 'keyof\n'], ['type', 'readonly '], ['type', 'unique\n'], ['type', 'infer '], ['type', 'A extends B ? 1 :\n'], ['type', 'new () =>\n'],
])('%s: fifty thousand times %j is refused before the parser dies of it', (kind, chain) => {
  const { ast, problem } = parse(statement[kind](chain.repeat(50_000)))
  expect([ast, problem?.message]).toEqual([undefined, 'chains more than 2000 operators and was not parsed'])
})

test.each(['a + ', 'a &&\n', 'a |\n', 'a - ', 'a / ', 'a ??\n', 'a % '])('three hundred thousand times %j is refused before the parser dies of it', chain => {
  expect(parse(`${chain.repeat(300_000)}a`).problem?.message).toBe('chains more than 2000 operators and was not parsed')
})

test.each(['.b', '\n.b', '\n.b()', '[0]', '(1)', '``', '!', ' as any', ' - 1', ' satisfies B'])('nor of what stands behind a name three hundred thousand times: %j', link => {
  expect(parse(`a${link.repeat(300_000)}`).problem?.message).toBe('chains more than 2000 operators and was not parsed')
})

test('chains in brackets of chains add up', () => {
  expect(parse(`${`${'! '.repeat(1_000)}(`.repeat(400)}a${')'.repeat(400)}`).problem?.message).toBe('chains more than 2000 operators and was not parsed')
})

test('what looks like a chain and is none is parsed', () => {
  const texts = [
    `const a = [${'"a" + b, '.repeat(20_000)}]`, `const a = \`${'so is it, and as it is in a text.\n'.repeat(3_000)}\``, `const a = 'data:image/png;base64,${'AAAA+BBBB/CCCCDDDD'.repeat(2_000)}'`,
    `export const A = () => <p>${'It is as new as it was, and so do we await it.\n'.repeat(3_000)}</p>`, `const a = ''${" +\n  'one more line of a long text'".repeat(3_000)}`,
    `export const map = <svg>${`<path d="${'M10-5-3-4.5.2'.repeat(500)}" />\n`.repeat(6)}</svg>`, `/*\n${' * - a list. Of what is new, as it is in the text.\n'.repeat(3_000)} */\na()\n`, '// ------------------------------------\n'.repeat(200) + 'a()\n', '/**************************/\n'.repeat(200) + 'a()\n',
    `${'await a.b.c(d)\n'.repeat(5_000)}`, `z.object({ ${'a: z.string().min(1).max(2).optional(),\n'.repeat(5_000)} })`, 'delete a.b\ntypeof c\nvoid d\n'.repeat(4_000), `type A = ${"| 'a'\n".repeat(3_000)}`,
  ]
  for (const text of texts) expect(parse(text, 'src/a.tsx').problem, text.slice(0, 80)).toBeUndefined()
})

test('a tree that the parser cannot hand over is a problem of its file', () => {
  const { ast, problem } = parse('const a = <\\u{2F804} />\n', 'src/a.tsx')
  expect(ast).toBeUndefined()
  expect(problem?.message).toMatch(/^does not parse: /)
})

test('whatever a parser throws is a problem of its file', async () => {
  const parse = await parsersFor(['js', 'yaml'])
  let asked = 0
  const source = { path: 'a.yaml', language: 'yaml' as const, get text(): string { if (asked++ === 0) throw new Error('of its own\nat line 3'); return '' } }
  const { problem } = parse(source)
  expect(problem).toEqual({ message: 'does not parse: of its own', line: 1, column: 1 })
})
