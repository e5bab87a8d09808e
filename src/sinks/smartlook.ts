import { defineSink } from '../kit/define.js'
import type { SettingSpec } from '../kit/define.js'

const regions = { eu: 'EU', us: 'US' }
/** Nothing of these is recorded unless it is asked for: by a method, or by a command. */
const recorded = (key: string, captures: string): SettingSpec[] => [
  { calls: ['record'], at: `0.${key}`, is: ['true'], captures, safe: 'false' }, { calls: ['smartlook'], when: ['record'], at: `1.${key}`, is: ['true'], captures, safe: 'false' },
]

export default defineSink({
  name: 'smartlook', title: 'Smartlook', kind: 'replay', domains: ['smartlook.com', 'smartlook.cloud'],
  packages: ['smartlook-client', 'react-native-smartlook-analytics'], globals: ['smartlook'],
  calls: {
    identify: { id: '0', traits: '1' }, track: { event: '0', properties: '1' }, properties: { properties: '0' }, error: { message: '0' }, init: {},
    smartlook: [{ when: ['identify'], id: '1', traits: '2' }, { when: ['track'], event: '1', properties: '2' }, { when: ['properties'], properties: '1' }, {}],
  },
  settings: [
    ...recorded('forms', 'what people type'), ...recorded('emails', 'e-mail addresses on the page'), ...recorded('numbers', 'numbers on the page'), ...recorded('ips', 'IP addresses'),
    { calls: ['init'], at: '1.region', regions }, { calls: ['smartlook'], when: ['init'], at: '2.region', regions },
  ],
})
