import { expect, test } from 'vitest'
import { explainLine } from '../../src/report/explain.js'
import { explainCategory } from '../../src/report/explain-category.js'
import { at, field, send } from '../reconcile/make.js'
import { run } from './make.js'

const because = [{ kind: 'heading' as const, text: 'Our newsletter', says: 'newsletter forms', weight: 3 }]
const explained = (...data: ReturnType<typeof field>[]): string => explainLine(run({ data }), 'src/signup.tsx', 10)

test('the kind of form, its evidence, and how many such forms ask', () => {
  const text = explained(field({ name: 'phone', form: { kind: 'subscription', because } }))
  expect(text).toContain('  Form: one of the newsletter forms; 11 % of newsletter forms ask for it (11,500 sites, Cui et al. 2025). Because:\n    +3    heading "Our newsletter": newsletter forms')
})

test('a kind that does not show, a figure that is not published, and what no form asks', () => {
  expect(explained(field({ name: 'phone' }))).toContain('  Form: of no kind that its words tell; 41 % of forms of any kind ask for it (11,500 sites, Cui et al. 2025).')
  expect(explained(field({ name: 'church', category: 'user.demographic.religious_belief' }))).toContain('  Form: of no kind that its words tell; how many ask for it is not published.')
  expect(explained(field({ name: 'phone', role: 'kept', at: at(10) }))).not.toContain('Form:')
})

const shop = `
purposes:
  account: { description: Let people in., where: [User], data: { email }, basis: contract, retention: P1Y }
  letter: { description: TODO Write to them., where: [Letter], data: { email: { retention: P30D } }, basis: TODO consent, draft: true }
  analytics: { description: See what is used. }
recipients:
  posthog: { for: [analytics], receives: [email], region: EU, role: processor }
`

test('of a category: why and how long, who has it and where they are, then the places; what nobody has said is said', () => {
  const data = [
    ...Array.from({ length: 14 }, (_, index) => field({ name: `mail${index}`, category: 'user.contact.email', owner: 'UserForm', record: 'User', file: 'src/a.tsx', at: at(index + 1) })),
    send({ name: 'email', record: 'User' }), send({ name: 'email', sink: 'segment', call: 'segment.track', at: at(40) }),
  ]
  const lines = explainCategory(run({ manifest: shop, data }), 'user.contact.email').split('\n')
  expect(lines.slice(2, 9)).toEqual([
    '  Why, and how long:',
    '    account: Let people in. Basis: contract; kept: P1Y',
    '    letter (draft): TODO Write to them. Basis: TODO consent; kept: P30D',
    '  Who has it:',
    '    PostHog: region EU, processor, for analytics',
    '    segment; nobody has declared it',
    '  Asked:',
  ])
  expect(lines).toContain('    and 2 more places')
  const none = explainCategory(run({ data: data.slice(0, 1) }), 'user.contact.email')
  expect(none).toContain('\n  Purposes that list it: none.\n')
  expect(none).not.toContain('Who has it')
})

test('a call is named as the code writes it', () => {
  expect(explainLine(run({ data: [send({ name: 'email', record: 'User', file: 'src/signup.tsx', at: at(10), call: 'posthog.capture' })] }), 'src/signup.tsx', 10)).toContain('  posthog.capture sends it to posthog; record User')
})
