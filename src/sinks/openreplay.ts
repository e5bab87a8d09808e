import { defineSink } from '../kit/define.js'

/** The class is the module's own, under whatever name. */
const calls = ['default.new', 'OpenReplay.new', 'Tracker.new', 'configure']

export default defineSink({
  name: 'openreplay', title: 'OpenReplay', kind: 'replay', domains: ['openreplay.com'],
  packages: ['@openreplay/tracker', '@openreplay/browser'],
  calls: {
    setUserID: { id: '0' }, setUserAnonymousID: { id: '0' }, identify: { id: '0' }, setMetadata: { traits: '1', key: '0' }, event: { event: '0', properties: '1' },
    issue: { event: '0', properties: '1' }, handleError: { message: '0', context: '1' }, configure: {}, new: { id: '0.userID', traits: '0.metadata' },
  },
  optionsIn: { types: ['Options'] },
  settings: [
    { calls, at: '0.defaultInputMode', is: ['0', 'plain'], captures: 'what people type', safe: '1' },
    { calls, at: '0.obscureTextEmails', is: ['false'], captures: 'e-mail addresses on the page', safe: 'true' },
    { calls, at: '0.obscureInputEmails', is: ['false'], captures: 'e-mail addresses people type', safe: 'true' },
    { calls, at: '0.obscureInputNumbers', is: ['false'], captures: 'numbers people type', safe: 'true' },
    { calls, at: '0.obscureInputDates', is: ['false'], captures: 'dates people type', safe: 'true' },
    { calls, at: '0.network.capturePayload', is: ['true'], captures: 'the bodies of requests and responses', safe: 'false' },
  ],
})
