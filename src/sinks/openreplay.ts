import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'openreplay', title: 'OpenReplay', kind: 'replay', domains: ['openreplay.com'],
  packages: ['@openreplay/tracker', '@openreplay/browser'],
  calls: {
    setUserID: { id: '0' }, setUserAnonymousID: { id: '0' }, identify: { id: '0' }, setMetadata: { traits: '1', key: '0' }, event: { event: '0', properties: '1' },
    issue: { event: '0', properties: '1' }, handleError: { message: '0', context: '1' }, configure: {}, new: { id: '0.userID', traits: '0.metadata' },
  },
})
