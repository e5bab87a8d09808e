import { defineSink } from '../kit/define.js'

const context = { id: ['0.key', '0.user.key'], traits: '0' }
const evaluated = { id: ['1.key', '1.user.key'], traits: '1' }

/** In the browser the context is set once, on a server it stands in each call. */
export default defineSink({
  name: 'launchdarkly', title: 'LaunchDarkly', kind: 'flags', domains: ['launchdarkly.com'],
  clients: [
    {
      packages: ['launchdarkly-js-client-sdk', '@launchdarkly/js-client-sdk', 'launchdarkly-react-client-sdk', '@launchdarkly/react-sdk', '@launchdarkly/react-native-client-sdk'],
      calls: {
        initialize: evaluated, createClient: evaluated, identify: context, track: { event: '0', properties: '1' },
        withLDProvider: { id: ['0.context.key', '0.user.key'], traits: ['0.context', '0.user'] }, asyncWithLDProvider: { id: ['0.context.key', '0.user.key'], traits: ['0.context', '0.user'] },
      },
      elements: { LDProvider: { traits: ['context', 'user'] } },
    },
    {
      packages: ['@launchdarkly/session-replay', '@launchdarkly/observability'], calls: { 'default.new': {} },
      settings: [
        { calls: ['default.new'], at: '0.privacySetting', is: ['none'], captures: 'the text of the page and what people type', safe: "'strict'" },
        { calls: ['default.new'], at: '0.networkRecording.recordHeadersAndBody', is: ['true'], captures: 'the headers and bodies of requests', safe: 'false' },
      ],
    },
    {
      packages: ['@launchdarkly/node-server-sdk', 'launchdarkly-node-server-sdk', '@launchdarkly/vercel-server-sdk', '@launchdarkly/cloudflare-server-sdk'],
      calls: {
        variation: evaluated, variationDetail: evaluated, boolVariation: evaluated, stringVariation: evaluated, numberVariation: evaluated, jsonVariation: evaluated,
        identify: context, allFlagsState: context, track: { event: '0', id: ['1.key', '1.user.key'], traits: '1', properties: '2' }, init: {},
      },
    },
  ],
})
