import { expect, test } from 'vitest'
import code from '../../../src/reconcile/codes/require-consent.js'
import { reconcileProgram } from '../../../src/reconcile/index.js'
import type { ConsentCheck, Finding } from '../../../src/types/index.js'
import { at, placed, title } from '../make.js'

const manifest = 'purposes:\n  analytics: { description: See what is used., basis: consent, retention: P1Y }\n  ads: { description: Sell., basis: consent, retention: P1Y }\nrecipients:\n  posthog: { for: analytics }\n  segment: { for: [analytics, ads] }\n'
const check = (part: Partial<ConsentCheck> = {}): ConsentCheck =>
  ({ sink: 'posthog', call: 'posthog.init', begins: true, owner: '', verdict: 'unasked', steps: [], at: { file: 'src/a.ts', ...at(3) }, ...part })
const step = (what: string, file: string, line: number) => ({ what, at: { file, ...at(line) } })

function find(consents: ConsentCheck[]): Finding[] {
  return reconcileProgram({ ...placed({ data: [], manifest }), title, consents }, [code], () => 'warn')
}

test('what is set up before anybody is asked, and by which way', () => {
  const [found, ...others] = find([check({ steps: [step('begin', 'src/b.ts', 4), step('Tracker', 'src/App.tsx', 9)] })])
  expect(others).toEqual([])
  expect(found?.message).toBe('PostHog is set up before anybody has agreed: "analytics" rests on consent (purposely.yml:3), and no check stands before posthog.init() or where Tracker is used (src/App.tsx:9). '
    + 'Ask first, or name the function that does: consent in purposely.yml.')
  expect(found?.related.map(one => `${one.at.file}:${one.at.line} ${one.message}`)).toEqual(['src/b.ts:4 begin is used here', 'src/App.tsx:9 Tracker is used here', 'purposely.yml:3 "analytics" rests on consent'])
})

test('what is called in one file is one finding, each set-up another', () => {
  const calls = [check({ sink: 'segment', call: 'analytics.track', begins: false }), check({ sink: 'segment', call: 'analytics.page', begins: false, at: { file: 'src/a.ts', ...at(8) } })]
  const [found, ...others] = find(calls)
  expect(others).toEqual([])
  expect(found?.message).toMatch(/^Segment is called before anybody has agreed: "analytics" and "ads" rest on consent \(purposely\.yml:3, purposely\.yml:4\), and no check stands before analytics\.track\(\)\. /)
  expect(found?.related.map(one => one.message)).toContain('also analytics.page()')
  expect(find([check(), check({ call: 'GoogleAnalytics', at: { file: 'src/a.ts', ...at(8) } })]).map(one => /before (\S+?)\./.exec(one.message)?.[0])).toEqual(['before posthog.', 'before <GoogleAnalytics>.'])
})

test('silent where people are asked, where that is not known, and where nobody looked', () => {
  expect(find([check({ verdict: 'asked' }), check({ verdict: 'unsure' })])).toEqual([])
  expect(reconcileProgram({ ...placed({ data: [], manifest }), title }, [code], () => 'warn')).toEqual([])
})
