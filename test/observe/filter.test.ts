import { expect, test } from 'vitest'
import { changeHandlers, typingAttributes } from '../../src/kit/controls.js'
import { wordFilter } from '../../src/observe/filter.js'
import { table } from '../../src/observe/table.js'
import { fieldsOf } from './observed.js'

const worth = wordFilter([])
const passes = (text: string): boolean => worth({ path: 'src/piece.tsx', text, language: 'js' })

/** The parts of an alternation at its own depth: `a|(b|c)d` → `a`, `(b|c)d`. */
function alternatives(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of source) {
    if (sign === '(') depth++
    if (sign === ')') depth--
    if (sign === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

/** Names that a pattern of tags takes, each alternative once: `^(Field|FastField)$`, `[A-Z]\w*(Input|Picker)`, `Form\.Item`. */
function namesIn(source: string): string[] {
  return alternatives(source).flatMap(part => {
    const open = part.indexOf('(')
    if (open < 0) return [part.replace(/\\p\{\w+\}|\[[^\]]*\]/g, 'X').replace(/\\w[*+]?|[*+?^$]/g, '').replaceAll('\\.', '.')]
    let close = open
    for (let depth = 0; close < part.length; close++) {
      if (part[close] === '(') depth++
      if (part[close] === ')' && --depth === 0) break
    }
    const inner = part.slice(open + 1, close)
    const choices = inner.startsWith('?!') ? [''] : inner.startsWith('^|') ? [''] : alternatives(inner.replace(/^\?:/, ''))
    return choices.flatMap(choice => namesIn(part.slice(0, open) + choice + part.slice(close + 1)))
  })
}

test.each(table.forms.flatMap(form => [form.controls, form.namedControls, ...(form.groups ?? []).map(group => group.tag)]
  .flatMap(tags => tags ? namesIn(tags.source).map(name => [name, form.packages?.[0]] as const) : [])))('a file with nothing but <%s> of %s is parsed', (name, source) => {
  // what projects have of their own goes by its shape
  expect(passes(`${source === undefined || source === 'react-hook-form' ? '' : `import {} from '${source}'\n`}<${name} name="a" />`)).toBe(true)
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
