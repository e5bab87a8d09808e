import { defineSink } from '../kit/define.js'
import type { Condition, SettingSpec } from '../kit/define.js'

const calls = ['init']
const regions = { 'us.i.posthog.com': 'US', 'us.posthog.com': 'US', 'app.posthog.com': 'US', 'eu.i.posthog.com': 'EU', 'eu.posthog.com': 'EU' }
const recordsNot: readonly Condition[] = [{ at: '1.disable_session_recording', is: ['true'] }]
const capturesNot: readonly Condition[] = [{ at: '1.autocapture', is: ['false'] }]
const recording = (key: string, is: string, captures: string, safe: string): SettingSpec =>
  ({ calls, at: `1.session_recording.${key}`, unless: recordsNot, is: [is], captures, safe })
/** Nuxt's module is handed in its configuration what `init` is elsewhere. */
const inNuxt = (settings: readonly SettingSpec[]): SettingSpec[] => settings.filter(one => one.calls === calls).map(one => {
  const moved = (at: string): string => at.replace('1.', '0.posthogConfig.clientConfig.')
  return { ...one, calls: ['defineNuxtConfig'], at: moved(one.at), if: { at: '0.posthogConfig' }, unless: (one.unless ?? []).map(condition => ({ ...condition, at: moved(condition.at) })) }
})
/** On a phone all is masked unless it is said otherwise. */
const onPhone = (key: string, captures: string): SettingSpec => ({ calls: ['PostHog.new'], at: `1.sessionReplayConfig.${key}`, is: ['false'], captures, safe: 'true' })

const settings: readonly SettingSpec[] = [
  { calls, at: '1.api_host', regions, otherwise: 'US' }, { calls, at: '1.ui_host', regions },
  recording('maskAllInputs', 'false', 'what people type', 'true'), recording('maskInputOptions.password', 'false', 'passwords', 'true'),
  recording('recordBody', 'true', 'the bodies of requests and responses', 'false'), recording('recordHeaders', 'true', 'the headers of requests and responses', 'false'),
  { calls, at: '1.session_recording.maskTextSelector', unless: [...recordsNot, { at: '1.session_recording.maskTextFn' }], is: ['', 'null'], captures: 'the text of the page', safe: "'*'", omitted: true },
  { calls, at: '1.mask_all_text', unless: capturesNot, is: ['false'], captures: 'the text of what people click', safe: 'true', omitted: true },
  { calls, at: '1.mask_all_element_attributes', unless: capturesNot, is: ['false'], captures: 'the attributes of what people click', safe: 'true' },
  { calls, at: '1.autocapture.capture_copied_text', is: ['true'], captures: 'what people copy', safe: 'false' },
  { calls: ['PostHog.new'], at: '1.host', regions, otherwise: 'US' },
  onPhone('maskAllTextInputs', 'what people read and type'), onPhone('maskAllImages', 'the pictures on the screen'), onPhone('maskAllSandboxedViews', 'the photos and contacts people pick from'),
]

export default defineSink({
  name: 'posthog', title: 'PostHog', kind: 'analytics', domains: ['posthog.com'],
  waits: /\bopt_out_capturing_by_default['"]?\s*:\s*(?:true|!|[\w.]*consent)|\bcookieless_mode\b/,
  clients: [
    {
      packages: ['posthog-js', '@posthog/react', 'posthog-react-native', 'posthog-js-lite', '@posthog/nuxt', '@posthog/next'], globals: ['posthog'], instances: ['posthog'],
      calls: {
        identify: [{ when: ['{}'], id: '0.distinctId', properties: '0.properties' }, { id: '0', traits: ['1', '2'] }],
        capture: [{ when: ['{}'], event: '0.event', id: '0.distinctId', properties: '0.properties' }, { event: '0', properties: '1', traits: ['2.$set', '2.$set_once'] }],
        alias: [{ when: ['{}'], id: ['0.distinctId', '0.alias'] }, { id: ['0', '1'] }],
        group: { properties: '2' }, setPersonProperties: { traits: ['0', '1'] }, setPersonPropertiesForFlags: { traits: '0' },
        register: { properties: '0' }, register_once: { properties: '0' }, captureException: { message: '0', properties: '1' },
        'people.set': [{ when: ['*', '*'], traits: '1', key: '0' }, { traits: '0' }], init: {},
      },
      optionsIn: { tags: { PostHogProvider: 'options' }, types: ['PostHogConfig', 'PostHogOptions'] },
      settings,
    },
    { globals: ['defineNuxtConfig'], calls: {}, settings: inNuxt(settings) },
    {
      packages: ['posthog-node'],
      calls: {
        capture: { event: '0.event', id: '0.distinctId', properties: '0.properties' }, captureImmediate: { event: '0.event', id: '0.distinctId', properties: '0.properties' },
        identify: { id: '0.distinctId', properties: '0.properties' }, identifyImmediate: { id: '0.distinctId', properties: '0.properties' },
        alias: { id: ['0.distinctId', '0.alias'] }, groupIdentify: { id: '0.distinctId', properties: '0.properties' },
        captureException: { message: '0', id: '1', properties: '2' },
        getFeatureFlag: { id: '1', traits: '2.personProperties' }, isFeatureEnabled: { id: '1', traits: '2.personProperties' },
        getAllFlags: { id: '0', traits: '1.personProperties' }, new: {},
      },
      settings: [{ calls: ['PostHog.new'], at: '1.host', regions, otherwise: 'US' }],
    },
  ],
})
