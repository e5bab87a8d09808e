import { expect, test } from 'vitest'
import { pathOf, readExpression } from '../../src/kit/expression.js'
import type { Expression } from '../../src/types/index.js'
import { expressionOf } from './parsed.js'

const span = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Without places. */
const read = (text: string): unknown => JSON.parse(JSON.stringify(readExpression(expressionOf(text), () => span),
  (key: string, value: Expression) => key === 'at' ? undefined : value))

test.each([
  [`('Phone')`, { text: 'Phone' }],
  ['(`Phone`)', { text: 'Phone' }],
  ['(`items.${index}.email`)', { text: 'items.index.email' }],
  ["(`${t('order.quantity')} | ${t('order.unit')}: ${format(price)}`)", { text: 'quantity | unit: format' }],
  ['(true)', { text: 'true' }],
  ['form.email', { path: ['form', 'email'] }],
  ['user?.emails[0]', { path: ['user', 'emails'] }],
  ['this.state.phone', { path: ['this', 'state', 'phone'] }],
  [`values['e-mail']`, { path: ['values', 'e-mail'] }],
  [`values[key]`, { path: ['values'] }],
  [`t('form.phone')`, { path: ['t'], call: { args: [{ text: 'form.phone' }] } }],
  [`register('phone', { required: true })`, { path: ['register'], call: { args: [{ text: 'phone' }, { keys: { required: { text: 'true' } } }] } }],
  [`(['user', 'email'])`, { items: [{ text: 'user' }, { text: 'email' }] }],
  [`form.email ?? ''`, { path: ['form', 'email'] }],
  [`ok ? form.email : 'x'`, { path: ['form', 'email'] }],
  [`((form as any).email!)`, { path: ['form', 'email'] }],
  [`(() => 1)`, {}],
])('%s', (text, expression) => { expect(read(text)).toEqual(expression) })

test('what nests too deeply is left out, not followed', () => {
  expect(JSON.stringify(read(`a(b(c(d(e(f(g('x')))))))`))).not.toContain('"x"')
})

test('a path goes through calls, and stops where nothing has a name', () => {
  expect(pathOf(expressionOf(`state.get('x').email`))).toEqual(['state', 'get', 'email'])
  expect(pathOf(expressionOf(`(1 + 2)`))).toBeUndefined()
  expect(pathOf(expressionOf(`'text'.length`))).toEqual(['length'])
})
