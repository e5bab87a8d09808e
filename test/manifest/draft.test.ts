import { expect, test } from 'vitest'
import { draftManifest } from '../../src/manifest/draft.js'
import { loadManifest } from '../../src/manifest/load.js'
import { placeDatum } from '../../src/manifest/place.js'
import { categories, resolveKey } from '../../src/taxonomy/index.js'
import type { ContactObservation, Datum, WrapperObservation } from '../../src/types/index.js'
import { field, manifestOf, send, spanAt } from './samples.js'

const titles = { posthog: { title: 'PostHog', kind: 'analytics' }, sentry: { title: 'Sentry', kind: 'errors' }, logs: { title: 'Logs', kind: 'logs' }, stripe: { title: 'Stripe', kind: 'payment' }, ses: { title: 'Amazon SES', kind: 'email' } }

const wrapper = (sink: string, name: string, exported = true): WrapperObservation =>
  ({ kind: 'wrapper', surface: 'sink', id: name, file: 'src/lib/track.ts', at: spanAt(1), detector: sink, sink, name, exported, reached: [], takes: [] }) as WrapperObservation

const contact = (sink: string): ContactObservation =>
  ({ kind: 'contact', surface: 'sink', id: sink, file: 'src/lib/x.ts', at: spanAt(1), detector: sink, sink, call: `${sink}.init` })

/** A small generator of numbers below `n`, the same for the same seed. */
function dice(seed: number): (n: number) => number {
  let state = seed * 2654435761 % 4294967296
  return n => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0
    return state % n
  }
}

const licensable = categories.map(each => each.key).filter(key => 'key' in resolveKey(key))
const records = ['User', 'user', 'Poll', 'PollOption', 'NewsletterSubscriber', 'Patient', 'Null', 'None', 'True', 'Yes', '', '', '', 'Größe', '1st', 'a b', 'Invite', 'Checkout', 'Session', 'Thing', 'Props', 'User.x', 'Änderung', '_x', '$y', 'constructor', '__proto__']
const owners = ['Props', 'UserForm', 'user', 'formSchema', 'Login', 'Thing', 'constructor', '']
const files = ['src/user.ts', 'src/features/poll/a.tsx', 'src/features/poll/b.tsx', 'src/features/poll/c.tsx', 'src/features/poll/deep/d.tsx', 'app/[locale]/(auth)/login/page.tsx', 'index.html', 'a.ts',
  'packages/x y/ü.ts', 'src/odd/*.ts', 'src/odd/{a,b}/c.ts', '*.ts', 'src/it\'s "so": #1.ts', '@mail/!x.ts', 'src/-', 'schema.prisma', 'no', 'src/lib/a.vue', 'src/lib/b.vue', 'src/lib/c.vue', 'src/lib/c.vue.ts']

function randomData(seed: number): Datum[] {
  const roll = dice(seed + 1)
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T
  return Array.from({ length: roll(60) }, (_, index): Datum => {
    if (roll(5) === 0) return send(pick(['posthog', 'sentry', 'logs', 'stripe', 'ses', 'own-thing', 'null', 'a: b']), pick(licensable), { record: pick(records), file: pick(files), confidence: pick(['high', 'high', 'low'] as const) })
    const required = pick([true, false, undefined])
    return field(pick(licensable), {
      record: pick(records), owner: pick(owners), file: pick(files), name: `f${index}`, role: pick(['asked', 'taken', 'kept', 'checked', 'shaped'] as const),
      surface: pick(['form', 'request', 'model'] as const), confidence: pick(['high', 'high', 'high', 'low'] as const), at: spanAt(index + 1), ...(required === undefined ? {} : { required }),
    })
  })
}

test('whatever the code does, the draft is valid, licenses it, and demands what the code demands', () => {
  let placed = 0
  for (let seed = 0; seed < 80; seed++) {
    const data = randomData(seed)
    const root = ['src', undefined, 'app', 'src/features/poll', 'src/odd', '', './src/', 'src/*', 'packages/x y', 'src/lib'][seed % 10]
    const text = draftManifest({ data, wrappers: [wrapper('posthog', 'track')], contacts: [contact('sentry')], recipientTitles: titles, ...(root === undefined ? {} : { root }) })
    const { manifest, problems } = loadManifest(text, 'purposely.yml')
    expect(problems.filter(problem => problem.severity === 'error'), text).toEqual([])
    if (manifest === undefined) throw new Error(text)
    for (const datum of data) {
      const placement = placeDatum(datum, manifest, [])
      const seen = `${datum.category} ${datum.record} ${datum.file}\n${text}`
      if (datum.confidence === 'low' || datum.role === 'shaped') expect(placement.state, seen).not.toBe('undeclared')
      else if (datum.file === '*.ts' && placement.level === 'none') expect(datum.record).not.toMatch(/^[A-Za-z_$]\w*$/)
      else {
        expect(placement.state, seen).toBe('draft')
        if (datum.kind === 'field' && datum.required === true && datum.role !== 'kept') expect(placement.mayDemand, seen).toBe(true)
        placed++
      }
    }
    expect(manifest.purposes.length).toBeLessThan(30)
    expect(draftManifest({ data, wrappers: [wrapper('posthog', 'track')], contacts: [contact('sentry')], recipientTitles: titles, ...(root === undefined ? {} : { root }) })).toBe(text)
  }
  expect(placed).toBeGreaterThan(800)
})

const shop: Datum[] = [
  field('user.contact.email', { record: 'Login', name: 'email', role: 'asked', surface: 'form', required: true, file: 'src/app/login/page.tsx' }),
  field('user.authorization.password', { record: 'Login', name: 'password', role: 'asked', surface: 'form', required: true, file: 'src/app/login/page.tsx' }),
  field('user.name', { record: 'User', name: 'name', role: 'kept', required: false }),
  field('user.contact.email', { record: 'User', name: 'email', role: 'kept', required: true }),
  field('user.contact.email', { record: 'NewsletterSignup', name: 'email', role: 'asked', surface: 'form', required: true, file: 'src/features/letter/signup.tsx' }),
  field('user.name.first', { record: 'NewsletterSignup', name: 'first', role: 'asked', surface: 'form', required: false, file: 'src/features/letter/signup.tsx' }),
  field('user.health_and_medical.condition', { record: 'Patient', name: 'diagnosis', role: 'kept', required: false }),
  field('user.device.ip_address', { record: 'Session', name: 'ip', role: 'taken', surface: 'request' }),
  ...['a', 'b', 'c'].map(name => field('user.contact.phone_number', { record: '', owner: 'Props', name: 'phone', role: 'asked', surface: 'form', required: false, file: `src/features/checkout/${name}.tsx` })),
  field('user.demographic.gender', { record: 'Ghost', name: 'gender', role: 'shaped' }),
  send('posthog', 'user.unique_id'),
  send('posthog', 'user.contact.email', { confidence: 'low' }),
  send('ses', 'user.contact.email', { record: 'NewsletterSignup' }),
  send('stripe', 'user.contact.email', { record: 'User' }),
]

test.each<[string, (boolean | undefined)[], string]>([
  ['a schema makes it optional and the control says nothing', [undefined, false], 'phone_number?'],
  ['one place demands it', [undefined, false, true], 'phone_number'],
  ['nobody says anything', [undefined, undefined], 'phone_number'],
])('%s', (_, required, key) => {
  const data = required.map((one, index) => field('user.contact.phone_number', { record: 'Checkout', owner: 'CheckoutForm', name: `phone${index}`, role: index === 0 ? 'asked' : 'checked', surface: 'form', ...(one !== undefined && { required: one }) }))
  expect(draftManifest({ data, wrappers: [], contacts: [], recipientTitles: titles, root: 'src' })).toContain(`data: { ${key} }`)
})

test('a shop becomes a few purposes a person can read', () => {
  const text = draftManifest({ data: shop, wrappers: [wrapper('posthog', 'track'), wrapper('posthog', 'inner', false)], contacts: [contact('sentry')], recipientTitles: titles, root: 'src' })
  expect(text).toBe(`# yaml-language-server: $schema=./node_modules/eslint-plugin-purposely/schema.json
# Drafted by "npx purposely init" from what the code does today. Drafts fail nothing; whatever is added from now on does.
# To finish: replace each TODO, take out what is not needed, and delete "draft: true" where a purpose is right.
version: 1
root: src
purposes:
  account:
    description: TODO Let people sign in and keep their account.
    where: [User]
    data: { name?, email }
    basis: TODO contract
    retention: TODO until the account is deleted
    draft: true
  care:
    description: TODO Treat patients and keep their record.
    where: [Patient]
    data: { condition? }
    source: TODO staff
    basis: TODO
    condition: TODO one of GDPR Art. 9(2), such as explicit_consent or health_care
    retention: TODO how long
    draft: true
  checkout:
    description: TODO Take orders and deliver them.
    where: [features/checkout/]
    data: { phone_number? }
    basis: TODO contract
    retention: TODO how long
    draft: true
  login:
    description: TODO Let people sign in.
    where: [Login]
    data: { email, password }
    basis: TODO contract
    retention: TODO as long as the session lasts
    draft: true
  newsletter:
    description: TODO Send the letter people signed up for.
    where: [NewsletterSignup]
    data: { name.first?, email }
    basis: TODO consent
    retention: TODO until they unsubscribe
    draft: true
  security:
    description: TODO Keep accounts and sessions safe.
    where: [Session]
    data: { ip_address: { source: observed } }
    basis: TODO legitimate_interests
    retention: TODO for 60 days
    draft: true
  analytics:
    description: TODO See which features are used.
    basis: TODO consent
    retention: TODO how long
    draft: true
  error-tracking:
    description: TODO Find and repair faults.
    basis: TODO legitimate_interests
    retention: TODO for 90 days
    draft: true
recipients:
  posthog: { for: [analytics], receives: [unique_id], calls: [track], draft: true }
  sentry: { for: [error-tracking], receives: [], draft: true }
  ses: { for: [newsletter], receives: [email], draft: true }   # Amazon SES
  stripe: { for: [account], receives: [email], draft: true }
${neverLines}inventory: docs/data-inventory.md
`)
})

const neverLines = `never: [authorization.biometric, biometric, childrens, criminal_history, political_opinion, race_ethnicity,
  religious_belief, sexual_orientation, bank_account, credit_card, government_id, genetic, insurance_beneficiary_id,
  record_id, location.precise, gender_identity, nationality, philosophical_belief, sex_life, trade_union_membership,
  blood_type, disability, fitness, medication, mental_health, reproductive]
`

test('anything new fails: a draft licenses no more than it saw', () => {
  const manifest = manifestOf(draftManifest({ data: shop, wrappers: [], contacts: [], recipientTitles: titles }))
  const state = (category: string, parts: Parameters<typeof field>[1]): string => placeDatum(field(category, parts), manifest, []).state
  expect(state('user.contact.phone_number', { record: 'NewsletterSignup', role: 'asked', surface: 'form' })).toBe('undeclared')
  expect(state('user.contact.phone_number', { record: 'User' })).toBe('undeclared')
  expect(state('user.contact.email', { record: 'Order', file: 'src/other.ts' })).toBe('undeclared')
  expect(state('user.contact.phone_number', { record: '', owner: 'Props', file: 'src/features/checkout/new.tsx' })).toBe('draft')
  expect(placeDatum(send('posthog', 'user.contact.email'), manifest, []).state).toBe('undeclared')
  expect(placeDatum(send('mailchimp', 'user.contact.email'), manifest, []).state).toBe('undeclared')
})

test('what is asked decides about the question mark; what is only kept does where nothing asks', () => {
  const data = (form: boolean | undefined, column: boolean): Datum[] => [
    field('user.contact.phone_number', { record: 'User', name: 'phone', role: 'asked', surface: 'form', ...(form === undefined ? {} : { required: form }) }),
    field('user.contact.phone_number', { record: 'User', name: 'phone', role: 'kept', required: column }),
    field('user.name', { record: 'User', name: 'name', role: 'kept', required: column }),
  ]
  const keys = (form: boolean | undefined, column: boolean): string => /data: (.*)/.exec(draftManifest({ data: data(form, column), wrappers: [], contacts: [], recipientTitles: {} }))?.[1] ?? ''
  expect(keys(false, true)).toBe('{ name, phone_number? }')
  expect(keys(true, false)).toBe('{ name?, phone_number }')
  expect(keys(undefined, false)).toBe('{ name?, phone_number }')
})

test('never holds nothing the code knows, neither wider nor narrower, and a type counts as known', () => {
  const never = (category: string): string[] => manifestOf(draftManifest({ data: [field(category, { role: 'shaped' })], wrappers: [], contacts: [], recipientTitles: {} })).never.map(each => each.key)
  expect(never('user.name')).toContain('government_id')
  expect(never('user.government_id').filter(key => /government|passport|tax_id/.test(key))).toEqual([])
  expect(never('user.government_id.passport_number').filter(key => /government|passport|tax_id/.test(key))).toEqual(['tax_id'])
  expect(never('user.health_and_medical')).not.toContain('genetic')
  expect(never('user.name')).not.toContain('password')
})

test('many records become few purposes', () => {
  const data = Array.from({ length: 120 }, (_, index) => field('user.contact.email', { record: `Thing${String.fromCharCode(65 + index % 26)}${index}`.replace(/^Thing/, ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta', 'Theta', 'Iota', 'Kappa', 'Lambda', 'Mu', 'Nu', 'Xi', 'Omicron', 'Pi', 'Rho', 'Sigma', 'Tau', 'Ypsilon'][index % 20] as string), file: `src/features/f${index % 30}/x.ts` }))
  const manifest = manifestOf(draftManifest({ data, wrappers: [], contacts: [], recipientTitles: {} }))
  expect(manifest.purposes.length).toBeLessThanOrEqual(16)
  for (const datum of data) expect(placeDatum(datum, manifest, []).state).toBe('draft')
})

test('one folder of files does not become the whole project', () => {
  const data = ['a', 'b', 'c'].map(name => field('user.contact.email', { record: '', owner: 'Props', file: `src/forms/${name}.tsx` }))
  const where = (root: string): string[] => manifestOf(draftManifest({ data, wrappers: [], contacts: [], recipientTitles: {}, root })).purposes.flatMap(purpose => purpose.where.map(place => place.text))
  expect(where('src')).toEqual(['forms/'])
  expect(where('src/forms')).toEqual(['a.tsx', 'b.tsx', 'c.tsx'])
})

test('a project without personal data gets a manifest that says so', () => {
  const text = draftManifest({ data: [], wrappers: [], contacts: [], recipientTitles: {}, inventory: 'inventory.md' })
  const manifest = manifestOf(text)
  expect(manifest.purposes).toEqual([])
  expect(manifest.inventory).toBe('inventory.md')
  expect(manifest.never.length).toBeGreaterThan(10)
})
