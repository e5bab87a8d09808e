import { expect, test } from 'vitest'
import { explainLine } from '../../src/report/explain.js'
import { at, field } from '../reconcile/make.js'
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
