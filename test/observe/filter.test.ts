import { expect, test } from 'vitest'
import { changeHandlers, typingAttributes } from '../../src/kit/controls.js'
import { wordFilter } from '../../src/observe/filter.js'
import { table } from '../../src/observe/table.js'
import { fieldsOf } from './observed.js'

const worth = wordFilter([])
const passes = (text: string): boolean => worth({ path: 'src/piece.tsx', text, language: 'js' })

/** Every name in a pattern of tags: `^(Field|FastField)$`, `[A-Z]\w*(Input|Picker)`, `Form\.Item`. */
const namesIn = (pattern: RegExp): string[] => [...pattern.source
  .replace(/\(\?!\.\*\([^)]*\)\$\)/g, '').replace(/Input\([^)]*\)/g, 'Input').replace(/\)With/g, ')').replace(/\\w|\[[^\]]*\]/g, ' ')
  .matchAll(/[A-Za-z]{3,}(?:(?:\\\.|-)[A-Za-z]+)*/g)].map(match => match[0].replaceAll('\\.', '.'))

test.each(table.forms.flatMap(form => [form.controls, form.namedControls, ...(form.groups ?? []).map(group => group.tag)].flatMap(tags => tags ? namesIn(tags) : [])))('a file with nothing but <%s> is parsed', name => {
  expect(passes(`<${name} name="a" />`)).toBe(true)
})

test.each([...changeHandlers, ...typingAttributes].map(name => name.replace('*', 'Picked')))('a file with nothing but a component with %s is parsed', name => {
  expect(passes(`<Row name="a" ${name}={f} />`)).toBe(true)
})

test.each(table.forms.flatMap(form => [form.registrations, form.fieldCalls, form.setters, form.setups, form.setupTags].flatMap(calls => Object.keys(calls ?? {}))))('a file with nothing but %s is parsed', name => {
  expect(passes(`${name}('a')`)).toBe(true)
})

test.each([
  '<Autocomplete name="phone" label="Phone number" items={all} />', '<NumberFormat name="phone" onValueChange={f} />', '<Cell name="phone" type="tel" />',
  '<Cell name="phone" placeholder="Phone" />', '<RadioGroup name="gender" />', '<Form.Switch name="isPregnant" />', '<Slider name="height" label="Height" />',
])('%s is found, and the file that holds nothing else is parsed', text => {
  expect(fieldsOf(`export const Piece = () => ${text}`).length).toBe(1)
  expect(passes(text)).toBe(true)
})

test('a file without any such word is not', () => {
  expect(passes('export const add = (a, b) => a + b')).toBe(false)
})
