import { expect, test } from 'vitest'
import json from '../../src/report/json.js'
import { at, field, send } from '../reconcile/make.js'
import { run } from './make.js'

const manifest = `
purposes:
  account: { description: Sign in., where: [User], data: { email } }
`
const email = field({ name: 'email', owner: 'User', category: 'user.contact.email', role: 'checked', required: true, file: 'src/b.ts', at: at(4),
  because: [{ kind: 'identifier', text: 'email', says: 'e-mail address', weight: 3 }] })
const sent = send({ name: 'toEmail', file: 'src/a.ts' })

const parsed = (result: ReturnType<typeof run>) => JSON.parse([...json(result, {}).output].join(''))

test('one row for each place of a datum, with every key that was promised', () => {
  const report = parsed(run({ manifest, data: [email, sent] }))
  expect(Object.keys(report)).toEqual(['version', 'name', 'observations', 'findings', 'manifest', 'recipients', 'open', 'gaps', 'problems', 'stats'])
  expect(report.version).toBe(1)
  expect(report.observations).toEqual([
    {
      id: 'src/a.ts#signUp.toEmail', file: 'src/a.ts', line: 20, column: 3, endLine: 20, endColumn: 8, surface: 'sink', role: 'sent', name: 'toEmail', record: '',
      category: 'user.contact.email', confidence: 'high', because: [], required: null, sink: 'posthog', slot: 'properties', within: null, purposes: [], state: 'undeclared', suppressed: null, detector: 'posthog',
      form: null, askedBy: null,
    },
    {
      id: 'src/b.ts#User.email', file: 'src/b.ts', line: 4, column: 3, endLine: 4, endColumn: 8, surface: 'model', role: 'checked', name: 'email', record: 'User',
      category: 'user.contact.email', confidence: 'high', because: [{ kind: 'identifier', text: 'email', says: 'e-mail address', weight: 3 }],
      required: true, sink: null, slot: null, within: null, purposes: ['account'], state: 'declared', suppressed: null, detector: 'test',
      form: null, askedBy: null,
    },
  ])
})

test('of what is asked, the kind of its form and how many such forms ask it; of a kind that is not known how many of all; null where nothing is published', () => {
  const asked = field({ name: 'phone', form: { kind: 'subscription', because: [] } })
  const rows = parsed(run({ data: [asked, { ...asked, id: 'b', at: at(11), form: undefined }, field({ name: 'church', category: 'user.demographic.religious_belief', at: at(12) })] })).observations
  expect(rows.map((row: { form: string; askedBy: number }) => [row.form, row.askedBy])).toEqual([['subscription', 0.11], [null, 0.409], [null, null]])
})

test('findings, gaps and counts', () => {
  const gap = { kind: 'gap' as const, surface: 'form' as const, reason: 'spread' as const, what: 'props are spread', id: 'x', file: 'src/c.tsx', at: at(7), detector: 'test' }
  const report = parsed(run({ manifest, data: [email, sent], others: [gap] }))
  expect(report.findings).toEqual([expect.objectContaining({
    code: 'no-undeclared-recipient', severity: 'error', file: 'src/a.ts', line: 20, column: 3, endLine: 20, endColumn: 8, suggestions: [], because: [], related: [],
    fingerprint: 'no-undeclared-recipient|src/a.ts#signUp.toEmail|user.contact.email',
  })])
  expect(report.gaps).toEqual([{ reason: 'spread', what: 'props are spread', file: 'src/c.tsx', line: 7, column: 3, endLine: 7, endColumn: 8 }])
  expect(report.stats).toEqual({
    data: 2, places: 2, unsure: 0, purposes: 1, drafts: 0, errors: 1, warnings: 0, gaps: 1,
    files: 12, parsed: 5, skipped: 7, generated: 0, unreadable: 0, unread: {}, leftOut: {}, forms: 1, models: 1, sinks: 1,
  })
  expect(json(run({ manifest, data: [email, sent] }), {}).exitCode).toBe(1)
  expect(json(run({ manifest, data: [email] }), {}).exitCode).toBe(0)
})

test('holds no path of the machine, and is the same whatever the order', () => {
  const one = [...json(run({ data: [email, sent] }), {}).output].join('')
  expect(one).not.toContain('/somewhere')
  expect([...json(run({ data: [sent, email] }), {}).output].join('')).toBe(one)
})
