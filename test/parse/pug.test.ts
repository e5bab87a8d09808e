import { expect, test } from 'vitest'
import { parsePug } from '../../src/parse/pug.js'
import type { Element } from '../../src/types/index.js'

const read = (text: string) => parsePug({ path: 'views/account.pug', text, language: 'pug' })
const flat = (elements: readonly Element[]): Element[] => elements.flatMap(one => [one, ...flat(one.children)])

test('elements and attributes stand where the text has them', () => {
  const text = 'form(name=\'news\')\n  .row\n    input#mail.wide(type=\'email\', required, value=user.email)\n'
  const input = flat(read(text).markup ?? []).find(one => one.tag === 'input') as Element
  expect([input.at.line, input.at.column, input.owner]).toEqual([3, 5, 'news'])
  expect(input.attributes.map(one => [one.name, one.value])).toMatchObject([
    ['id', { text: 'mail' }], ['class', { text: 'wide' }], ['type', { text: 'email' }], ['required', true], ['value', { path: ['user', 'email'] }],
  ])
  const required = input.attributes[3] as Element['attributes'][number]
  expect(text.slice(required.at.start, required.at.end)).toBe('required')
})

test('labels hold their text, in line and in the block', () => {
  const [first, second, third] = flat(read('label(for=\'a\') First name\nlabel\n  | Last\n  | name\nlabel= t(\'x\')\n').markup ?? [])
  expect([first?.text, second?.text, third?.text]).toEqual(['First name', 'Last name', '{x}'])
})

test('branches, loops, mixins and blocks are gone through', () => {
  const text = 'extends layout\nblock content\n  if user\n    input(name=\'a\')\n  else\n    input(name=\'b\')\n  each x in list\n    input(name=\'c\')\n  +field(\'d\')\n    input(name=\'e\')\n'
  const names = flat(read(text).markup ?? []).filter(one => one.tag === 'input').map(one => one.attributes[0]?.value)
  expect(names).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'e' }])
})

test('what does not parse says where', () => {
  expect(read('form\n  input(name=\n').problem).toMatchObject({ line: expect.any(Number) as number, message: expect.stringMatching(/^does not parse: /) as string })
  expect(read('div\n\t input\n   p\n').problem?.line).toBeGreaterThan(1)
})

test.each(['', '\n\n', ' \t\r\n'])('%j is an empty template', text => { expect(read(text)).toEqual({ path: 'views/account.pug', text, markup: [] }) })

test('a mixin of the file stands where it is called, with what it is given; one that calls itself ends', () => {
  const text = 'mixin row(name, label)\n  label= label\n  input(name=name)\n  +row(name, label)\n+row(\'a, b\', t(\'x\'))\n'
  const inputs = flat(read(text).markup ?? []).filter(one => one.tag === 'input')
  expect(inputs.length).toBeGreaterThan(0)
  expect(inputs.length).toBeLessThan(20)
})

test('scripts are a program at their places, and a tag covers the element below it', () => {
  const text = '//- @purpose news\nform\n  input(name=\'a\')\n  script.\n    var id = #{user.id};\n    send({ a: 1 })\n'
  const { ast, comments } = read(text)
  expect(ast?.body.map(node => text.slice(node.start, node.end))).toEqual(['var id = #{user.id};', 'send({ a: 1 })'])
  expect(comments?.map(one => one.value.trim())).toEqual(['@purpose news'])
})
