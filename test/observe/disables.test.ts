import { describe, expect, test } from 'vitest'
import type { Directive } from '../../src/types/index.js'
import { factsOf } from './observed.js'

const found = (text: string, path?: string): Directive[] => factsOf(text, path).disables ?? []
/** `next-line a b -- why`, as read. */
const said = (text: string, path?: string): string[] => found(text, path).map(({ kind, rules, reason }) =>
  [kind.replace('disable-', ''), ...rules.map(rule => rule.name), ...reason === '' ? [] : ['--', reason]].join(' '))
/** The text that is left when each comment is deleted. */
const without = (text: string, path?: string): string =>
  found(text, path).toReversed().reduce((left, { drop }) => left.slice(0, drop.start) + drop.text + left.slice(drop.end), text)

describe('what is a directive', () => {
  test.each([
    ['/* eslint-disable */', ['disable']],
    ['/* eslint-disable purposely/a, no-console -- why */', ['disable purposely/a no-console -- why']],
    ['/*eslint-enable purposely/a*/', ['enable purposely/a']],
    ['f() // eslint-disable-line purposely/a -- why', ['line purposely/a -- why']],
    ['// eslint-disable-next-line "purposely/a" , purposely/b --- a -- b', ['next-line purposely/a purposely/b -- a -- b']],
    ['/* eslint-disable-next-line\n   purposely/a,\n   purposely/b --\n   in two\n   lines */', ['next-line purposely/a purposely/b -- in two lines']],
    ['// eslint-disable-line purposely/a, --', ['line purposely/a --']],
    ['// eslint-disable-line purposely/a --why', ['line purposely/a --why']],
    ['// eslint-disable-line -- all of them', ['line -- all of them']],
    ['// oxlint-disable-next-line purposely/a no-console -- why', ['next-line purposely/a no-console -- why']],
    ['// oxlint-disable purposely/a', ['disable purposely/a']],
  ])('%s', (text, expected) => { expect(said(text + '\n')).toEqual(expected) })

  test.each([
    '// eslint-disable purposely/a', '// eslint-enable', '/** eslint-disable */', '// the eslint-disable-line of old', '/* eslint-disabled */',
    '// eslint-disable-line-purposely/a', '/* eslint-disable-line purposely/a\n*/', 'const a = "// eslint-disable-line"', '// eslint purposely/a: off',
  ])('%s is none', text => { expect(said(text + '\n')).toEqual([]) })

  test('the place of each name, and of the comment', () => {
    const [directive] = found('f() /* eslint-disable-line no-x, "purposely/a" -- b */\n')
    expect(directive?.at).toMatchObject({ line: 1, column: 5, endColumn: 55 })
    expect(directive?.rules.map(rule => [rule.at.column, rule.at.endColumn])).toEqual([[28, 32], [34, 47]])
  })
})

describe('in other languages', () => {
  test.each([
    ['a.vue', '<template>\n  <!-- eslint-disable-next-line purposely/a vue/b -- why -->\n  <input>\n</template>\n'],
    ['a.svelte', '<!-- eslint-disable-next-line purposely/a, vue/b -- why -->\n<input>\n'],
    ['a.astro', '---\nconst a = 1\n---\n<!-- eslint-disable-next-line purposely/a, vue/b -- why -->\n<input>\n'],
    ['a.html', '<!-- eslint-disable-next-line purposely/a vue/b -- why -->\n<input>\n'],
    ['a.hbs', '{{!-- eslint-disable-next-line purposely/a vue/b -- why --}}\n<input>\n'],
    ['a.ejs', '<%# eslint-disable-next-line purposely/a vue/b -- why %>\n<input>\n'],
    ['a.njk', '{# eslint-disable-next-line purposely/a vue/b -- why #}\n<input>\n'],
    ['a.pug', 'form\n  //- eslint-disable-next-line purposely/a vue/b -- why\n  input\n'],
    ['a.prisma', 'model A {\n  id Int @id\n  // eslint-disable-next-line purposely/a vue/b -- why\n  phone String\n}\n'],
    ['a.prisma', 'model A {\n  id Int @id\n  /// eslint-disable-next-line purposely/a vue/b -- why\n  phone String\n}\n'],
    ['a.graphql', 'type A {\n  # eslint-disable-next-line purposely/a, vue/b -- why\n  phone: String\n}\n'],
    ['a.sql', 'create table a (\n  -- eslint-disable-next-line purposely/a, vue/b -- why\n  phone text\n);\n'],
    ['a.sql', 'create table a (\n  /* eslint-disable-next-line purposely/a, vue/b -- why */\n  phone text\n);\n'],
    ['a.proto', 'syntax = "proto3";\nmessage A {\n  // eslint-disable-next-line purposely/a, vue/b -- why\n  string phone = 1;\n}\n'],
    ['a.yaml', 'openapi: 3.0.0\n# eslint-disable-next-line purposely/a, vue/b -- why\npaths: {}\n'],
  ])('%s: %j', (path, text) => {
    expect(said(text, path)).toEqual(['next-line purposely/a vue/b -- why'])
    // nothing is left of the line
    expect(without(text, path)).toBe(text.split('\n').filter(line => !line.includes('eslint')).join('\n'))
  })

  test('a line comment may speak for all that follows where there is no other', () => {
    expect(said('# eslint-disable purposely/a -- why\ntype A { b: Int }\n', 'a.graphql')).toEqual(['disable purposely/a -- why'])
    expect(said('//- eslint-disable purposely/a\ninput\n', 'a.pug')).toEqual(['disable purposely/a'])
  })

  test('it is no word of the field below it', () => {
    const words = (comment: string): unknown[] => factsOf(`model A {\n  id Int @id\n  /// ${comment}\n  x String\n}\n`, 'a.prisma').observations
      .flatMap(one => one.kind === 'field' && one.name === 'x' ? one.words.filter(word => word.kind === 'comment') : [])
    expect(words('eslint-disable-next-line purposely/a -- the phone of the shop')).toEqual([])
    expect(words('the phone of the shop')).toHaveLength(1)
  })

  test('in a string it is none', () => {
    expect(said("insert into a values ('-- eslint-disable');\ncreate table b (c text default ' -- eslint-disable x');\n", 'a.sql')).toEqual([])
    expect(said('openapi: 3.0.0\ninfo: { description: "a # eslint-disable b" }\npaths: {}\n', 'a.yaml')).toEqual([])
  })

  test('in a component its markup speaks for its block alone', () => {
    const vue = '<template>\n  <!-- eslint-disable -->\n  <input>\n</template>\n<!-- eslint-disable purposely/a -->\n<script>\nf()\n</script>\n'
    expect(found(vue, 'a.vue').map(one => vue.slice(0, one.until).split('\n').length)).toEqual([4, 8])
    const svelte = '<!-- eslint-disable -->\n<script>\nf()\n</script>\n<!-- eslint-disable -->\n<input>\n'
    expect(found(svelte, 'a.svelte').map(one => one.until)).toEqual([svelte.indexOf('\nf()'), undefined])
  })
})

describe('taking one away', () => {
  test.each([
    ['a()\n  // eslint-disable-next-line x\nb()\n', 'a()\nb()\n'],
    ['a() // eslint-disable-line x\nb()\n', 'a()\nb()\n'],
    ['a() /* eslint-disable-line x */\r\nb()\r\n', 'a()\r\nb()\r\n'],
    ['f(/* eslint-disable-line x */ a)\n', 'f( a)\n'],
    ['f(a, /* eslint-disable-line x */ b)\n', 'f(a, b)\n'],
    ['const a = typeof/* eslint-disable-line x */b\n', 'const a = typeof b\n'],
    ['/* eslint-disable x */\na()', 'a()'],
    ['a()\n// eslint-disable-line x', 'a()\n'],
    ['const a = <p>\n  {/* eslint-disable-next-line x */}\n  <b />\n</p>\n', 'const a = <p>\n  <b />\n</p>\n'],
    ['const a = <p>\n  {\n    // eslint-disable-next-line x\n  }\n  <b />\n</p>\n', 'const a = <p>\n  <b />\n</p>\n'],
    ['const a = <p>{/* eslint-disable-line x */}b</p>\n', 'const a = <p>b</p>\n'],
    ['const a = <p>a {/* eslint-disable-line x */} b</p>\n', 'const a = <p>a  b</p>\n'],
    ['try { a() } catch {/* eslint-disable-line x */}\n', 'try { a() } catch { }\n'],
    ['const a = <p>{/* kept */ /* eslint-disable-line x */}</p>\n', 'const a = <p>{/* kept */ }</p>\n'],
  ])('%j', (text, left) => { expect(without(text)).toBe(left) })
})
