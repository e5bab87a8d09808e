import { defineSink } from '../kit/define.js'

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
})
