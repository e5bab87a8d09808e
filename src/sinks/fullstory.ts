import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const command: readonly CallSpec[] = [
  { when: ['setIdentity'], id: '1.uid', traits: '1.properties' }, { when: ['setProperties'], traits: '1.properties' },
  { when: ['trackEvent'], event: '1.name', properties: '1.properties' }, { when: ['log'], message: '1.msg' }, {},
]
const async: readonly CallSpec[] = [{ when: ['setIdentityAsync'], id: '1.uid', traits: '1.properties' }, { when: ['setPropertiesAsync'], traits: '1.properties' }, ...command]

/** The second version is one function with a command, the first an object with methods. */
export default defineSink({
  name: 'fullstory', title: 'FullStory', kind: 'replay', domains: ['fullstory.com'],
  waits: /\bFS\.consent\(/,
  packages: ['@fullstory/browser', '@fullstory/snippet', '@fullstory/react-native'], globals: ['FS'],
  calls: {
    FullStory: async, FS: async, identify: [{ when: ['{}'], traits: '0' }, { id: '0', traits: '1' }], setUserVars: { traits: '0' }, setVars: { traits: '1' },
    event: { event: '0', properties: '1' }, log: { message: ['0', '1'] }, init: {}, initFullStory: {},
  },
  settings: [
    { calls: ['init', 'initFullStory'], at: '0.host', regions: { 'fullstory.com': 'US', 'eu1.fullstory.com': 'EU' } },
  ],
})
