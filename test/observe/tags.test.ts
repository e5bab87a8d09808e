import { describe, expect, test } from 'vitest'
import { readTag } from '../../src/observe/tags.js'
import { factsOf } from './observed.js'

test.each([
  [' @purpose newsletter', { purposes: ['newsletter'] }],
  ['* @purpose newsletter, account ', { purposes: ['newsletter', 'account'] }],
  [' @purpose none -- the name of a file', { purposes: [], none: 'the name of a file' }],
  [' @purpose none', { purposes: [], none: '' }],
  [' @purpose none -- a -- b', { purposes: [], none: 'a -- b' }],
  [' @purpose', { purposes: [] }],
  [' @purpose billing -- why it is needed', { purposes: ['billing'] }],
  ['*\n * The phone.\n * @purpose care\n * More words.\n ', { purposes: ['care'] }],
  [' @purposely not a tag', undefined],
  [' no tag', undefined],
])('%j', (comment, tag) => { expect(readTag(comment)).toEqual(tag) })

/** Tags of a text, with the lines they cover. */
const covered = (text: string, path?: string): [string, number, number][] =>
  factsOf(text, path).tags.map(tag => [tag.purposes.join('+') || `none:${tag.none}`, ...tag.covers])

describe('what a tag covers', () => {
  test('the declaration below it, whole', () => {
    expect(covered('\n// @purpose care\ninterface Patient {\n  name: string\n}\nconst a = 1\n')).toEqual([['care', 3, 5]])
    expect(covered('/** @purpose care */\nexport const schema = z.object({\n  a: z.string(),\n})\n')).toEqual([['care', 2, 4]])
    expect(covered('// @purpose care\n@Entity()\nclass Patient {\n  a: string\n}\n')).toEqual([['care', 2, 5]])
  })

  test('one member, one property, one statement', () => {
    expect(covered('interface Patient {\n  // @purpose care\n  name: string\n  mail: string\n}\n')).toEqual([['care', 3, 3]])
    expect(covered('const a = {\n  // @purpose care\n  name: z.string()\n    .optional(),\n  mail: 1,\n}\n')).toEqual([['care', 3, 4]])
    expect(covered('f()\n// @purpose care\ng(\n  1,\n)\nh()\n')).toEqual([['care', 3, 5]])
  })

  test('the line it stands behind', () => {
    expect(covered('interface Patient {\n  name: string // @purpose care\n  mail: string\n}\n')).toEqual([['care', 2, 2]])
    expect(covered('const a = { name: 1 /* @purpose care */, mail: 2 }\n')).toEqual([['care', 1, 1]])
  })

  test('the element below a comment in JSX', () => {
    expect(covered('const a = <form>\n  {/* @purpose care */}\n  <input\n    name="mail"\n  />\n  <input name="phone" />\n</form>\n')).toEqual([['care', 3, 5]])
    expect(covered('const a = <form>\n  {\n    // @purpose care\n  }\n  <input name="mail" />\n</form>\n')).toEqual([['care', 5, 5]])
  })

  test('an attribute of an element', () => {
    expect(covered('const a = <Field\n  // @purpose care\n  name="mail"\n  label="x"\n/>\n')).toEqual([['care', 3, 3]])
  })

  test('comments between a tag and its code do not part them', () => {
    expect(covered('// @purpose care\n// The patient.\n/* eslint-disable-next-line */\ninterface Patient {\n  name: string\n}\n')).toEqual([['care', 4, 6]])
  })

  test('several tags speak for the same place, and for places within', () => {
    expect(covered('// @purpose a\n// @purpose b\ninterface P {\n  // @purpose none -- why\n  name: string\n}\n')).toEqual([['a', 3, 6], ['b', 3, 6], ['none:why', 5, 5]])
  })

  test('with CRLF as with LF', () => {
    expect(covered('// @purpose care\r\ninterface Patient {\r\n  name: string\r\n}\r\n')).toEqual([['care', 2, 4]])
  })

  test('a tag with nothing below it covers nothing that is there', () => {
    expect(covered('const a = 1\n// @purpose care')).toEqual([['care', 2, 2]])
  })

  test('Prisma: the model or the field below, or the line it stands behind', () => {
    const text = '/// @purpose shop\nmodel User {\n  id Int @id\n  /// @purpose care\n  /// As told by the guardian.\n  phone String\n  mail String /// @purpose none -- test data\n}\n\nmodel B {\n  id Int @id\n}\n'
    expect(covered(text, 'prisma/schema.prisma')).toEqual([['shop', 2, 8], ['care', 6, 6], ['none:test data', 7, 7]])
  })

  test('a word in a string is no tag', () => {
    expect(covered('const a = "// @purpose care"\n')).toEqual([])
  })
})

test.each([
  ['a.html', '<p></p>\n<!-- @purpose news -->\n<form>\n  <input>\n</form>\n', [3, 5]],
  ['a.hbs', '{{!-- @purpose news --}}\n<label>x\n<input></label>\n', [2, 3]],
  ['a.ejs', '<%# @purpose news %>\n<% if (a) { %>\n<input>', [2, 2]],
  ['a.njk', '<input> {# @purpose news #}\n<input>', [1, 1]],
  ['a.pug', 'p\n//- @purpose news\nform\n  label\n    input\np', [3, 5]],
])('a tag in %s covers the element that stands next', (path, text, covers) => {
  expect(factsOf(text, path).tags).toMatchObject([{ purposes: ['news'], covers }])
})

test.each([
  ['// @purpose care\nconst a = 1\n', undefined, 'const a = 1\n'],
  ['const a = 1 // @purpose care\n', undefined, 'const a = 1\n'],
  ['/** @purpose care */\nconst a = 1\n', undefined, 'const a = 1\n'],
  ['/**\n * The phone.\n * @purpose care\n * More words.\n */\nconst a = 1\n', undefined, '/**\n * The phone.\n * More words.\n */\nconst a = 1\n'],
  ['const a = <p>\n  {/* @purpose none -- why */}\n  <b />\n</p>\n', undefined, 'const a = <p>\n  <b />\n</p>\n'],
  ['<p></p>\n<!-- @purpose news -->\n<b></b>\n', 'a.html', '<p></p>\n<b></b>\n'],
  ['model A {\n  id Int @id\n  /// @purpose care\n  phone String\n}\n', 'a.prisma', 'model A {\n  id Int @id\n  phone String\n}\n'],
  ['model A {\n  id Int @id\n  phone String /// @purpose care\n}\n', 'a.prisma', 'model A {\n  id Int @id\n  phone String\n}\n'],
])('%j: a tag is taken away with what is only its own', (text, path, left) => {
  const { start, end, text: instead } = factsOf(text, path).tags[0]?.drop ?? { start: 0, end: 0, text: '' }
  expect(text.slice(0, start) + instead + text.slice(end)).toBe(left)
})
