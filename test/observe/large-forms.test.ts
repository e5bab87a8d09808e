import { expect, test } from 'vitest'
import { askedIn } from '../../src/observe/forms.js'
import { pageOf } from '../../src/observe/get-forms.js'
import { linesOf } from '../../src/kit/lines.js'
import { ofLastText } from '../../src/kit/remembered.js'
import type { Element } from '../../src/types/index.js'

/** A form of so many controls, each with its label and a note around it, and how often it was asked what stands in it or in one of its rows. */
function form(controls: number) {
  const names = Array.from({ length: controls }, (_, index) => `phone${index}`)
  const text = `<form>\n${names.map(name => `<div><label for="${name}">Phone</label><p>So that we can call you.</p><input id="${name}" name="${name}"></div>`).join('\n')}\n</form>`
  const lines = linesOf(text)
  let asked = 0
  const element = (tag: string, start: number, attributes: Record<string, string>, said: string, children: Element[] = []): Element => ({
    tag, attributes: Object.entries(attributes).map(([name, value]) => ({ name, value: { text: value }, at: lines.span(start, start + 1) })), spreads: [], text: said, owner: '', at: lines.span(start, start + 1),
    get children() {
      asked++
      return children
    },
  })
  const rows = names.map(name => {
    const [row, control] = [text.indexOf(`<div><label for="${name}"`), text.indexOf(`<input id="${name}"`)]
    return element('div', row, {}, 'Phone', [element('label', row + 5, { for: name }, 'Phone'), element('p', row + 20, {}, 'So that we can call you.'), element('input', control, { id: name, name }, '')])
  })
  const { fields } = askedIn([element('form', 0, {}, '', rows)], pageOf('join.html', text))
  return { fields, asked: () => asked }
}

test('each control is read with what stands beside it', () => {
  const { fields } = form(3)
  expect(fields.map(({ name, beside }) => [name, beside])).toEqual(['phone0', 'phone1', 'phone2'].map(name => [name, ['So that we can call you.']]))
})

test('twice as many controls are twice as much work', () => {
  const [some, more] = [form(200), form(400)]
  expect(more.asked() / some.asked()).toBeLessThan(2.2)
})

test('a text is searched once for all of its fields', () => {
  let searched = 0
  const of = ofLastText(text => {
    searched++
    return text.length
  })
  expect([of('one'), of('one'), of('other'), of('other'), searched]).toEqual([3, 3, 5, 5, 2])
})
