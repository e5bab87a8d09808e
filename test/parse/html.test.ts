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
  for (const text of ['<', '<a', '<a b', '<a b=', '<a b="', '</', '<!--', '<' + 'a'.repeat(100_000), '<div>'.repeat(900),
    ...['<%', '{%', '{{', '{{!--', '{#', '@if (', '@if ()', '@let ', '<!-- @purpose ', '\uE000', '<p onclick="a(" >', '<script>{{'].map(one => one.repeat(10_000))]) expect(Array.isArray(parse(text))).toBe(true)
})

test('holes of template languages keep the places of what stands around them', () => {
  const text = '{{#if a}}<label for="m">{{ t "form.mail" }} *</label>{{/if}}<% if (a > 1) { %><input id="m" {{attrs}} value="<%= user.mail %>" data-x="{{ a ? "b" : c }}" placeholder="{{ \'form.hint\' | translate }}"><% } %>'
  const [label, input] = flat(parse(text, 'views/a.hbs')) as [Element, Element]
  expect(label.text).toBe('{form.mail} *')
  expect(text.slice(input.at.start, input.at.end)).toMatch(/^<input id="m" .*translate }}">$/)
  const value = (name: string) => input.attributes.find(one => one.name === name)?.value
  expect([value('id'), value('value'), value('placeholder')]).toEqual([{ text: 'm' }, { path: ['user', 'mail'] }, { text: '{form.hint}' }])
})

test('Angular\'s blocks, bindings and pipes', () => {
  const text = '@if (i<count) {<mat-label>{{ "MAIL" | translate }}</mat-label>}@for (x of xs; track x) {<input [(ngModel)]="user[\'mail\']" #m="ngModel" [required]="true" [formControl]="form.get(\'a.b\')!" (input)="go($event)" [placeholder]="\'HINT\' | translate">} @empty {none}'
  const [label, input] = flat(parse(text, 'src/user.component.html')) as [Element, Element]
  expect([label.text, label.owner]).toEqual(['{MAIL}', 'user'])
  expect(input.attributes.map(one => [one.name, one.value])).toEqual([
    ['[(ngModel)]', { path: ['user', 'mail'] }], ['#m', { text: 'ngModel' }], ['[required]', { text: 'true' }], ['[formControl]', { path: ['form', 'a', 'b'] }],
    ['(input)', {}], ['[placeholder]', { path: ['translate'], call: { args: [{ text: 'HINT' }] } }],
  ])
})

test('scripts and handlers are one program, at their places', () => {
  const text = '<p onclick="return go(a)">x</p><script>const a = 1 // one\n</script><script>broken (</script><script type="text/x-template"><b></script><script>const b = {{ user.id }}, c = "{{d}}", e = {{{json d}}}</script>'
  const { ast, comments } = parseHtml({ path: 'a.hbs', text, language: 'html' })
  const slice = (node: { start?: number; end?: number }): string => text.slice(node.start, node.end)
  expect(ast?.body.map(node => node.type)).toEqual(['ExpressionStatement', 'VariableDeclaration', 'VariableDeclaration'])
  expect(slice(ast?.body[1] ?? {})).toBe('const a = 1')
  expect(comments?.map(one => one.value)).toEqual([' one'])
  expect(slice(ast?.body[2]?.declarations[0].init)).toBe('user.id')
})
