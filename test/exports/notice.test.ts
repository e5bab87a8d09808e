import markdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { field, send } from '../reconcile/make.js'
import type { Notices } from '../../src/exports/parts/notice.js'
import { exported, factsOf, hostileNames, textOf } from './make.js'

const spoken = `purposes:
  orders:
    description: { en: Bring an order to the door., de: Eine Bestellung an die Tür bringen. }
    where: [Order, lib/]
    data:
      name: { title: { de: Name } }
      email:
      phone_number?: { why: { en: So that the driver can call you, de: Damit der Fahrer Sie anrufen kann }, title: { en: Phone, de: Telefon }, retention: P30D }
    benefit: { en: It comes to your door., de: Es kommt an Ihre Tür. }
    basis: contract
    retention: P10Y
    subjects: [customer]
  letters:
    description: Write to people.
    basis: consent
    retention: until you unsubscribe
recipients:
  posthog: { for: [orders], receives: [unique_id], role: processor, region: US }
  segment: { for: [letters], receives: [name] }
`

const shop = factsOf({
  manifest: spoken,
  data: [
    field({ name: 'email', category: 'user.contact.email', record: 'Order', owner: 'OrderForm', file: 'src/order.tsx' }),
    field({ name: 'email', category: 'user.contact.email', record: 'Order', owner: 'orderSchema', file: 'src/schema.ts', role: 'checked', required: true }),
    field({ name: 'phone', category: 'user.contact.phone_number', record: 'Order', owner: 'OrderForm', file: 'src/order.tsx', required: false }),
    field({ name: 'gender', category: 'user.demographic.gender', record: 'Order', owner: 'OrderForm', file: 'src/order.tsx' }),
    send({ name: 'id', category: 'user.unique_id', slot: 'id' }), send({ name: 'email', category: 'user.contact.email', record: 'Order', sink: 'segment' }),
  ],
})

const read = async (facts = shop): Promise<Notices> => JSON.parse(await textOf('notice', facts, { format: 'json' })) as Notices

test('beside a field: why, what for, how long and whether one must, in each language that has it', async () => {
  const { languages, forms } = await read()
  expect(languages).toEqual(['en', 'de'])
  expect(forms.map(({ form, file }) => [form, file])).toEqual([['Order', 'src/order.tsx']])
  expect(Object.fromEntries(forms[0]!.fields.map(one => [one.name, [one.required, one.hint.en, one.hint.de]]))).toEqual({
    // without a reason of its own, what the purpose is; a check behind the form demands it
    email: [true, 'Bring an order to the door. It comes to your door. Kept: 10 years. Required.', 'Eine Bestellung an die Tür bringen. Es kommt an Ihre Tür. Speicherdauer: 10 Jahre. Pflichtangabe.'],
    phone: [false, 'So that the driver can call you. It comes to your door. Kept: 30 days. Optional.', 'Damit der Fahrer Sie anrufen kann. Es kommt an Ihre Tür. Speicherdauer: 30 Tage. Freiwillig.'],
    // no purpose lists it: nobody makes up a sentence
    gender: [null, null, null],
  })
  expect(forms[0]!.fields.find(one => one.name === 'email')?.why).toEqual({ en: null, de: null })
})

test('behind it: each purpose, with what is a person\'s to write left open', async () => {
  const [orders, letters] = (await read()).purposes
  expect(orders).toMatchObject({
    name: 'orders', basis: 'contract', controller: null, rights: null, retention: { en: '10 years', de: '10 Jahre' },
    // who is handed something without leave is no recipient to tell people of
    recipients: [{ title: 'PostHog', role: 'processor', region: 'US' }],
    data: [{ category: 'user.name', title: { en: null, de: 'Name' }, optional: false }, { category: 'user.contact.email', title: { en: 'e-mail address', de: null } }, { title: { en: 'Phone', de: 'Telefon' }, optional: true, retention: { de: '30 Tage' } }],
  })
  expect(letters).toMatchObject({ description: { en: 'Write to people.', de: null }, retention: { en: 'until you unsubscribe', de: null } })
})

test('what is missing is said', async () => {
  expect((await exported('notice', shop)).notes).toEqual([
    'No sentence, as no purpose lists what is asked: Order.gender.', 'Nothing is written in de for letters.', 'Left to a person: who is responsible, and which rights people have.'])
  const strange = factsOf({ manifest: spoken.replaceAll('de:', 'eu:') })
  expect((await exported('notice', strange)).notes).toContain('The words around the texts are English in eu.')
})

test('the language of texts without one', async () => {
  const facts = factsOf({
    manifest: 'language: fr\npurposes:\n  a:\n    description: Livrer une commande.\n    where: [Order]\n    data: { email }\n    basis: contract\n    retention: P1M\n',
    data: [field({ name: 'email', category: 'user.contact.email', record: 'Order', owner: 'OrderForm', required: true })],
  })
  const { languages, forms } = await read(facts)
  expect(languages).toEqual(['fr'])
  expect(forms[0]!.fields[0]!.hint).toEqual({ fr: 'Livrer une commande. Durée de conservation: 1 mois. Obligatoire.' })
})

test('Markdown: a section a language, a table a form, a list a purpose', async () => {
  const text = await textOf('notice', shop)
  const [, english = '', german = ''] = text.split(/^## (?:en|de)$/m)
  expect(english).toContain('### Order (src/order.tsx)\n\n| Field | Beside it |')
  expect(english).toContain('| gender | **…** |')
  expect(english).toContain('- **What:** name, e-mail address, Phone (optional, Kept: 30 days)\n- **Kept:** 10 years\n- **Who receives it:** PostHog (US)\n- **Legal basis:** contract\n- **Your rights:** *… to be written by a person*')
  expect(german).toContain('- **Wer verantwortlich ist:** *… von einem Menschen zu schreiben*\n- **Warum:** Eine Bestellung an die Tür bringen.')
  expect(german).toContain('- **Warum:** **…**')
})

test('names that would break it stay text', async () => {
  const facts = factsOf({
    manifest: `purposes:\n${hostileNames.map((name, index) => `  p${index}:\n    description: ${JSON.stringify(name)}\n    where: [Form${index}]\n    data: { email: ${JSON.stringify(name)} }\n    basis: consent\n    retention: { en: ${JSON.stringify(`${name}.`)}, he: ${JSON.stringify(name)} }\n`).join('')}`,
    data: hostileNames.map((name, index) => field({ name, category: 'user.contact.email', record: `Form${index}`, owner: `Form${index}`, file: `${name.slice(0, 200)}.tsx` })),
  })
  const text = await textOf('notice', facts)
  expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufeff]/)
  const html = markdownIt({ html: true }).render(text)
  expect(html).not.toMatch(/<(script|t|a|img)[\s>]/)
  expect(html.match(/<h3>/g)?.length).toBe(hostileNames.length * 4)
  expect((await read(facts)).forms.length).toBe(hostileNames.length)
})

test('of nothing no text, of 50,000 questions all', async () => {
  expect(await read(factsOf({}))).toEqual({ version: 1, languages: ['en'], forms: [], purposes: [] })
  const many = factsOf({ manifest: spoken, data: Array.from({ length: 50_000 }, (_, index) => field({ name: `f${index}`, record: `R${index}`, owner: `R${index}`, file: 'lib/a.ts', category: 'user.name' })) })
  const { forms } = await read(many)
  expect(forms.length).toBe(50_000)
  expect(forms.every(form => form.fields[0]?.hint.en === 'Bring an order to the door. It comes to your door. Kept: 10 years.')).toBe(true)
})
