import { defineSink } from '../kit/define.js'

const user = { id: '0.userID', traits: '0' }

export default defineSink({
  name: 'statsig', title: 'Statsig', kind: 'flags', domains: ['statsig.com', 'statsigapi.net', 'featuregates.org'],
  clients: [
    {
      packages: ['@statsig/js-client', '@statsig/client-core', '@statsig/react-bindings', '@statsig/web-analytics', 'statsig-js', 'statsig-react'],
      calls: {
        'StatsigClient.new': { id: '1.userID', traits: '1' }, useClientAsyncInit: { id: '1.userID', traits: '1' }, updateUserAsync: user, updateUserSync: user, updateUser: user,
        initialize: { id: '1.userID', traits: '1' }, logEvent: [{ when: ['{}'], event: '0.eventName', properties: '0.metadata' }, { event: '0', properties: ['1', '2'] }],
      },
      elements: { StatsigProvider: { traits: ['user'] } },
    },
    {
      packages: ['statsig-node', '@statsig/statsig-node-core', 'statsig-node-lite'],
      calls: {
        checkGate: user, getConfig: user, getDynamicConfig: user, getExperiment: user, getLayer: user, getFeatureGate: user, logEvent: { id: '0.userID', traits: '0', properties: ['2', '3'] },
        'StatsigUser.new': user, initialize: {},
      },
    },
  ],
})
