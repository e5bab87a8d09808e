import { expect, test } from 'vitest'
import { parseHtml } from '../../src/parse/html.js'
import type { Element } from '../../src/types/index.js'

const parse = (text: string, path = 'src/contact.html'): Element[] => parseHtml({ path, text, language: 'html' }).markup ?? []
const flat = (elements: readonly Element[]): Element[] => elements.flatMap(one => [one, ...flat(one.children)])

test('elements and attributes stand where the text has them', () => {
  const text = '<!doctype html>\r\n<form id="a">\r\n  <input\r\n    type="email"\r\n    required\r\n    name=mail\r\n  >\r\n</form>\r\n'
  const [form, input] = flat(parse(text)) as [Element, Element]
  expect(text.slice(form.at.start, form.at.end)).toBe('<form id="a">')
  expect([input.at.line, input.at.column, input.at.endLine]).toEqual([3, 3, 7])
  expect(input.attributes.map(one => [one.name, text.slice(one.at.start, one.at.end).trim(), one.at.line])).toEqual([
    ['type', 'type="email"', 4], ['required', 'required', 5], ['name', 'name=mail', 6],
  ])
  expect(input.attributes.map(one => one.value === true || one.value.text)).toEqual(['email', true, 'mail'])
})

test('the text of an element is what a person reads in it', () => {
  const [label] = parse('<label> First <b>name</b>\n <input name="a"> &amp; more </label>')
  expect(label?.text).toBe('First name & more')
})

test('the nearest form owns a control; without one the file does', () => {
  const owners = flat(parse('<input><form name="news"><p><input></p></form><form><input></form>')).filter(one => one.tag === 'input').map(one => one.owner)
  expect(owners).toEqual(['contact', 'news', 'contact'])
})

test('void, unclosed and wrongly nested tags do not shift their neighbours', () => {
  const elements = flat(parse('<p><input name="a"><p><input name="b"></span></div><input name="c">'))
  expect(elements.filter(one => one.tag === 'input').map(one => one.attributes[0]?.value)).toMatchObject([{ text: 'a' }, { text: 'b' }, { text: 'c' }])
})

test('scripts, styles and comments hold no elements', () => {
  expect(flat(parse('<script>const a = "<input name=email>"</script><!-- <input name="phone"> --><style>input{}</style>')).map(one => one.tag)).toEqual(['script', 'style'])
})

test('hostile text ends', () => {
  for (const text of ['<', '<a', '<a b', '<a b=', '<a b="', '</', '<!--', '<' + 'a'.repeat(100_000), '<div>'.repeat(3_000)]) expect(Array.isArray(parse(text))).toBe(true)
})
