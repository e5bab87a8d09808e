import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/no-undeclared-use.js'
import { reconcileProgram } from '../../../src/reconcile/index.js'
import type { Datum, UseFact } from '../../../src/types/index.js'
import { at, field, placed, send, title } from '../make.js'

const column = field({ name: 'phone', role: 'kept', file: 'schema.prisma', owner: 'Order' })
const read = (file: string, part: Partial<UseFact> = {}): UseFact => ({ kind: 'read', name: 'phone', receiver: 'order', sure: true, owner: 'print', noun: 'print', at: { file, ...at(7) }, ...part })

function find(used: string, uses: UseFact[], data: Datum[] = [column], more = ''): string[] {
  const manifest = `purposes:\n  delivery: { description: Bring it to the door., where: [Order, checkout/], data: { phone_number }${used} }\n${more}`
  const seen = placed({ manifest, data })
  return reconcileProgram({ ...seen, title, usage: { searched: 3, whole: true, fields: [{ record: 'Order', name: 'phone', uses, doubts: [] }] } }, [code], () => 'warn')
    .map(one => `${one.at.file}:${one.at.line} ${one.message}`)
}

const outside = 'src/mailing.ts:7 print reads order.phone: the phone number of Order is for "delivery", used in shipping/ and Invoice only. Leave it out here, or add the place to used (purposely.yml:3).'
const used = ', used: [shipping/, Invoice]'

test('a read elsewhere is reported, once a file', () => {
  expect(find(used, [read('src/mailing.ts'), read('src/mailing.ts', { at: { file: 'src/mailing.ts', ...at(9) } })])).toEqual([outside])
})

test('not in a place that is named, by folder, by the noun of a class, or because it is collected there', () => {
  expect(find(used, [
    read('shipping/label.ts'), read('src/invoice.ts', { owner: 'InvoiceService', noun: 'invoice' }), read('checkout/page.tsx'),
  ])).toEqual([])
})

test('not what may be another record\'s, is only handed on, or shown again', () => {
  const { sure: _, ...maybe } = read('src/mailing.ts')
  expect(find(used, [maybe, read('src/mailing.ts', { kind: 'through' }), read('src/mailing.ts', { kind: 'shown-again' })])).toEqual([])
})

test('what is sent elsewhere is reported, whatever the search saw', () => {
  const sent = (file: string) => send({ name: 'phone', file, record: 'Order', category: 'user.contact.phone_number' })
  expect(find(used, [], [column, sent('src/track.ts'), sent('shipping/track.ts')])).toEqual([
    'src/track.ts:20 signUp sends "phone" to PostHog: the phone number of Order is for "delivery", used in shipping/ and Invoice only. Leave it out here, or add the place to used (purposely.yml:3).',
  ])
})

test('the function around a variable that takes what the call gives is the place, too', () => {
  const sent = (owner: string) => send({ name: 'phone', file: 'src/pay.ts', owner: 'customer', record: 'Order', category: 'user.contact.phone_number', words: [{ kind: 'owner', text: 'customer' }, { kind: 'owner', text: owner }] })
  expect(find(', used: [Invoice]', [], [column, sent('Invoice')])).toEqual([])
  expect(find(', used: [Invoice]', [], [column, sent('Mailing')])).toEqual([expect.stringContaining('src/pay.ts:20 Mailing sends "phone" to PostHog: ')])
})

test('silent where a purpose does not say where it is used', () => {
  expect(find('', [read('src/mailing.ts')])).toEqual([])
  expect(find(used, [read('src/mailing.ts')], [column], '  support: { description: Answer calls., where: [Order], data: { phone_number } }\n')).toEqual([])
})
