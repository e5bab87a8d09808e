import { defineSink } from '../kit/define.js'

/** Who the user is stands in positions: id, e-mail address, name. */
export default defineSink({
  name: 'bugsnag', title: 'Bugsnag', kind: 'errors', domains: ['bugsnag.com', 'bugsnag.smartbear.com'],
  packages: ['@bugsnag/js', '@bugsnag/browser', '@bugsnag/node', '@bugsnag/react-native', '@bugsnag/expo', '@bugsnag/electron'], globals: ['Bugsnag', 'bugsnag'], instances: ['Bugsnag', 'bugsnag'],
  calls: {
    setUser: { id: '0', traits: ['1', '2'], names: { 1: 'email', 2: 'name' } },
    addMetadata: [{ when: ['*', '{}'], context: '1' }, { when: ['*', '*', '*'], context: '2', key: '1' }, { context: '1' }],
    notify: { message: '0' }, leaveBreadcrumb: { message: '0', context: '1' }, addFeatureFlag: {},
    start: { id: '0.user.id', traits: '0.user', context: '0.metadata' }, createClient: { id: '0.user.id', traits: '0.user', context: '0.metadata' },
  },
  settings: [
    { calls: ['start', 'createClient'], at: '0.collectUserIp', is: ['true'], captures: 'IP addresses', safe: 'false', omitted: true },
    { calls: ['start', 'createClient'], at: '0.redactedKeys', is: ['[]'], captures: 'what stands under "password" in its metadata', safe: "['password']" },
  ],
})
