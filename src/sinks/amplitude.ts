import { defineSink } from '../kit/define.js'
import type { CallSpec, SettingSpec } from '../kit/define.js'

const event: readonly CallSpec[] = [
  { when: ['{}'], event: '0.event_type', id: ['0.user_id', '0.device_id'], properties: '0.event_properties', traits: '0.user_properties', context: '0' },
  { event: '0', properties: '1', id: '2.user_id', context: '2' },
]
const property: CallSpec = { traits: '1', key: '0' }

/** Behind the key, or behind the key and who the person is. */
const zone = (at: string): SettingSpec => ({
  calls: ['init', 'initAll'], at: `${at}.serverZone`, ...(at === '2' && { when: ['*', '*', '{}'] }), unless: [{ at: `${at}.serverUrl` }], regions: { EU: 'EU', US: 'US' }, otherwise: 'US',
})
/** `light` masks what looks sensitive and leaves the rest; `medium` is the default. */
const replay = (call: string, at: string): SettingSpec =>
  ({ calls: [call], at: `${at}.privacyConfig.defaultMaskLevel`, is: ['light'], captures: 'most of what people type', safe: "'medium'" })

/** `new Identify().set(key, value)` carries the key as a text. */
export default defineSink({
  name: 'amplitude', title: 'Amplitude', kind: 'analytics', domains: ['amplitude.com'],
  waits: /\boptOut['"]?\s*:\s*true/,
  clients: [
    {
      packages: ['@amplitude/analytics-browser', '@amplitude/unified', '@amplitude/analytics-node', '@amplitude/analytics-react-native', '@amplitude/node',
        '@amplitude/react-native', 'amplitude-js'],
      globals: ['amplitude'], instances: ['amplitude'],
      calls: {
        track: event, logEvent: event, setUserId: { id: '0' }, setUserProperties: { traits: '0' }, identify: { id: '1.user_id', context: '1' },
        setGroup: { properties: '1' }, groupIdentify: { context: '3' },
        'Identify.set': property, 'Identify.setOnce': property, 'Identify.append': property, 'Identify.add': property, 'Identify.prepend': property,
        'Identify.postInsert': property, 'Identify.preInsert': property, init: [{ when: ['*', '{}'] }, { id: '1' }], initAll: {},
      },
      settings: [zone('1'), zone('2'), replay('initAll', '1.sr'), replay('initAll', '1.sessionReplay')],
    },
    {
      packages: ['@amplitude/plugin-session-replay-browser', '@amplitude/session-replay-browser', '@amplitude/segment-session-replay-plugin'],
      calls: { sessionReplayPlugin: {}, init: {} },
      settings: [replay('sessionReplayPlugin', '0'), replay('init', '1')],
    },
  ],
})
