import { defineSink } from '../kit/define.js'
import type { SettingSpec } from '../kit/define.js'

const replay = ['replayIntegration', 'Replay.new', 'browserReplayIntegration', 'mobileReplayIntegration']
const models = ['openAIIntegration', 'anthropicAIIntegration', 'vercelAIIntegration', 'googleGenAIIntegration', 'langChainIntegration', 'langGraphIntegration']
/** What `dataCollection` collects where it is there and does not say otherwise. */
const collected = (key: string, captures: string, is: readonly string[] = ['true'], safe = 'false'): SettingSpec =>
  ({ calls: ['init'], at: `0.dataCollection.${key}`, if: { at: '0.dataCollection' }, is, captures, safe, omitted: true })

export default defineSink({
  name: 'sentry', title: 'Sentry', kind: 'errors', domains: ['sentry.io', 'sentry-cdn.com'],
  packages: ['@sentry/nextjs', '@sentry/react', '@sentry/browser', '@sentry/node', '@sentry/core', '@sentry/vue', '@sentry/svelte', '@sentry/sveltekit',
    '@sentry/angular', '@sentry/remix', '@sentry/astro', '@sentry/nuxt', '@sentry/bun', '@sentry/cloudflare', '@sentry/aws-serverless',
    '@sentry/nestjs', '@sentry/react-native', '@sentry/electron', '@sentry/types', '@sentry/capacitor', '@sentry/serverless', '@sentry/deno', '@sentry/solid',
    '@sentry/solidstart', '@sentry/tanstackstart-react', '@sentry/react-router', '@sentry/gatsby', '@sentry/ember', '@sentry/wasm'],
  globals: ['Sentry'],
  calls: {
    setUser: { id: '0.id', traits: '0' }, setContext: { context: '1' }, setExtra: { context: '1' }, setExtras: { context: '0' }, setTag: { context: '1' },
    setTags: { context: '0' }, setAttribute: { context: '1' }, setAttributes: { context: '0' },
    captureException: { message: '0', traits: '1.user', context: ['1.extra', '1.tags', '1.contexts', '1.data'] },
    captureMessage: { message: '0', traits: '1.user', context: ['1.extra', '1.tags', '1.contexts'] },
    captureEvent: { traits: '0.user', context: ['0.extra', '0.tags', '0.contexts'], message: '0.message' },
    captureFeedback: { traits: '0' }, addBreadcrumb: { message: '0.message', context: '0.data' },
    'logger.info': { message: '0', context: '1' }, 'logger.warn': { message: '0', context: '1' }, 'logger.error': { message: '0', context: '1' },
    'logger.debug': { message: '0', context: '1' }, init: { traits: '0.initialScope.user', context: ['0.initialScope.extra', '0.initialScope.tags', '0.initialScope.contexts'] },
  },
  optionsIn: { types: ['BrowserOptions', 'NodeOptions', 'ReactNativeOptions'] },
  settings: [
    { calls: ['init'], at: '0.sendDefaultPii', unless: [{ at: '0.dataCollection' }], is: ['true'], captures: 'IP addresses, cookies, headers and who is signed in', safe: 'false' },
    collected('userInfo', 'who is signed in, and the IP address'), collected('cookies', 'cookies'),
    collected('httpBodies', 'the bodies of requests and responses', ['[…]'], '[]'),
    collected('genAI.inputs', 'what people ask a language model'), collected('genAI.outputs', 'what a language model answers'),
    { calls: ['init'], at: '0.attachScreenshot', is: ['true'], captures: 'a picture of the screen with each error', safe: 'false' },
    { calls: replay, at: '0.maskAllText', is: ['false'], captures: 'the text of the page', safe: 'true' },
    { calls: replay, at: '0.maskAllInputs', is: ['false'], captures: 'what people type', safe: 'true' },
    { calls: replay, at: '0.blockAllMedia', is: ['false'], captures: 'the pictures on the page', safe: 'true' },
    { calls: replay, at: '0.maskAllImages', is: ['false'], captures: 'the pictures on the screen', safe: 'true' },
    {
      calls: replay, at: '0.networkDetailAllowUrls', unless: [{ at: '0.networkCaptureBodies', is: ['false'] }], is: ['[…]'],
      captures: 'the bodies of requests and responses', safe: '[]',
    },
    { calls: models, at: '0.recordInputs', is: ['true'], captures: 'what people ask a language model', safe: 'false' },
    { calls: models, at: '0.recordOutputs', is: ['true'], captures: 'what a language model answers', safe: 'false' },
    { calls: ['init'], at: '0.dsn', regions: { 'ingest.sentry.io': 'US', 'ingest.us.sentry.io': 'US', 'ingest.de.sentry.io': 'DE' } },
  ],
})
