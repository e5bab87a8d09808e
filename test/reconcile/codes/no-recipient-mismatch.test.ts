import { describe, expect, test } from 'vitest'
import { mayBe, regionName, regionsIn } from '../../../src/taxonomy/regions.js'
import code from '../../../src/reconcile/codes/no-recipient-mismatch.js'
import { reconcileProgram } from '../../../src/reconcile/index.js'
import type { ContactObservation, Observation, SettingObservation } from '../../../src/types/index.js'
import { at, manifestOf, title } from '../make.js'

const setting = (part: Partial<SettingObservation>): SettingObservation => ({
  kind: 'setting', surface: 'sink', sink: 'posthog', call: 'posthog.init', callAt: at(3), name: 'api_host', value: '\'https://us.i.posthog.com\'', region: 'US',
  id: 'src/lib/posthog.ts#init', file: 'src/lib/posthog.ts', at: at(5), detector: 'posthog', ...part,
})

function find(recipients: string, observations: Observation[]) {
  const manifest = manifestOf(`purposes:\n  analytics: { description: See what is used. }\nrecipients:\n  ${recipients}\n`)
  const files = [...new Set(observations.map(one => one.file))]
  const facts = files.map(path => ({ path, observations: observations.filter(one => one.file === path), tags: [] }))
  const terms = (sink: string) => sink === 'meta-pixel' ? { is: 'joint_controller', terms: 'https://example.org/terms' } : undefined
  return reconcileProgram({ facts, data: [], manifest, title, terms }, [code])
}

test('a host in another region than the manifest says, with both places', () => {
  const [found, ...others] = find('posthog: { for: [analytics], receives: [], region: EU }', [setting({}), setting({ file: 'src/server.ts', at: at(9) })])
  expect(others).toEqual([])
  expect(found).toMatchObject({
    at: { file: 'src/lib/posthog.ts', line: 5 },
    message: 'PostHog is reached in the United States (api_host: \'https://us.i.posthog.com\', src/lib/posthog.ts:5), but recipients.posthog.region is EU (purposely.yml:5). '
      + 'Use the host of that region, or declare where the data goes.',
    related: [{ at: { file: 'src/server.ts', line: 9 } }, { at: { file: 'purposely.yml', line: 5 } }],
  })
})

test('an option that is left out has the vendor\'s default', () => {
  const { value: _, ...omitted } = setting({})
  expect(find('posthog: { for: [analytics], receives: [], region: Germany }', [omitted]).map(one => one.message)).toEqual([
    'PostHog is reached in the United States (posthog.init leaves out api_host, src/lib/posthog.ts:5), but recipients.posthog.region is Germany (purposely.yml:5). Use the host of that region, or declare where the data goes.',
  ])
})

test('silent where both agree, where either leaves it open, and of other recipients', () => {
  expect(find('posthog: { for: [analytics], receives: [], region: US }', [setting({})])).toEqual([])
  expect(find('posthog: { for: [analytics], receives: [], region: "EU, US" }', [setting({})])).toEqual([])
  expect(find('posthog: { for: [analytics], receives: [], region: our own cellar }', [setting({})])).toEqual([])
  expect(find('posthog: { for: [analytics], receives: [] }', [setting({})])).toEqual([])
  expect(find('mixpanel: { for: [analytics], receives: [], region: EU }', [setting({})])).toEqual([])
  const { region: _, ...captures } = setting({ captures: 'what people type' })
  expect(find('posthog: { for: [analytics], receives: [], region: EU }', [captures])).toEqual([])
})

test('a processor by the manifest, whose own terms say something else', () => {
  const contact: ContactObservation = { kind: 'contact', surface: 'sink', sink: 'meta-pixel', call: 'fbq', id: 'src/a.ts#fbq', file: 'src/a.ts', at: at(7), detector: 'meta-pixel' }
  expect(find('meta-pixel: { for: [analytics], receives: [], role: processor }', [contact]).map(one => [one.at.file, one.message])).toEqual([['purposely.yml',
    'Meta-pixel receives data through fbq (src/a.ts:7). recipients.meta-pixel.role is processor (purposely.yml:5), but its own terms say joint_controller: https://example.org/terms. Change the role, or take it out.']])
  expect(find('meta-pixel: { for: [analytics], receives: [], role: joint_controller }', [contact])).toEqual([])
  expect(find('meta-pixel: { for: [analytics], receives: [], role: processor }', [])).toEqual([])
})

describe('regions', () => {
  test.each([
    ['EU', ['EU']], ['eu', ['EU']], ['us', ['US']], ['EU (Frankfurt)', ['DE', 'EU']], ['Germany and Ireland', ['DE', 'IE']], ['eu-central-1', ['EU']], ['US East', ['US']],
    ['United Kingdom', ['GB']], ['the EEA', ['EEA']], ['in our own cellar', []], ['on the us side', []],
  ])('%s', (text, codes) => {
    expect(regionsIn(text).sort()).toEqual(codes)
  })

  test('a country stands in its unions, and a union may be any of its countries', () => {
    expect([mayBe(['EU'], 'DE'), mayBe(['DE'], 'EU'), mayBe(['EEA'], 'NO'), mayBe(['EEA'], 'EU'), mayBe(['US', 'EU'], 'US')]).toEqual([true, true, true, true, true])
    expect([mayBe(['EU'], 'GB'), mayBe(['EU'], 'CH'), mayBe(['DE'], 'US'), mayBe(['DE'], 'IE'), mayBe(['EU'], 'NO')]).toEqual([false, false, false, false, false])
  })

  test('names of regions, as a sentence has them', () => {
    expect(['US', 'EU', 'DE', 'EEA', 'GB'].map(regionName)).toEqual(['the United States', 'the European Union', 'Germany', 'the European Economic Area', 'the United Kingdom'])
  })
})
