import { defineSink } from '../kit/define.js'

const evaluated = { id: '1.userId', traits: ['1.properties', '1'] }
const context = { id: '0.userId', traits: ['0.properties', '0'] }

export default defineSink({
  name: 'unleash', title: 'Unleash', kind: 'flags', domains: ['getunleash.io', 'unleash-hosted.com'],
  packages: ['unleash-client', 'unleash-proxy-client', '@unleash/proxy-client-react', '@unleash/nextjs', '@unleash/proxy-client-vue'], instances: ['unleash'],
  calls: {
    isEnabled: evaluated, getVariant: evaluated, updateContext: context, setContextField: { traits: '1', key: '0' }, 'UnleashClient.new': { id: '0.context.userId', traits: '0.context' },
    initialize: {}, startUnleash: {},
  },
})
