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

test.each([
  ['nothing', 'export const add = (a, b) => a + b'], ['a comment', '// adds https://example.org\nexport const add = (a, b) => a + b'],
  ['a condition', 'export const most = (a, b) => a > b ? a?.c : b'], ['a part of a name', 'export const join = selection => Highest.rejoin(selection)'],
  ['an icon and a tag that are called like a control and a part of a request', 'export const Top = () => <header><CalendarIcon /></header>'],
])('a file with no word but those of %s is not', (_, text) => {
  expect(passes(text)).toBe(false)
})

test('a file of types alone is parsed for the inventory, and not in the editor', () => {
  const text = 'export interface User { email: string }'
  expect(passes(text)).toBe(true)
  expect(wordFilter([], false)({ path: 'src/piece.ts', text, language: 'js' })).toBe(false)
})

test.each([
  "go('/a?email=' + email)", "go(base + '?' + params)", '`/a?${params}`', '`/a?b=1&email=${email}`', '`/invite/${email}`', "'/invite/' + email", '<Link href="/a" />',
  "post('//example.org', user)", '`${protocol}//example.org`', '<Pick />; import { Select as Pick } from "./ui"', 'const { Select: Pick } = ui', '@OurColumn() phone',
])('%s is parsed in the editor too', text => {
  expect(wordFilter([], false)({ path: 'src/piece.tsx', text, language: 'js' })).toBe(true)
})
