export default defineNuxtConfig({
  posthogConfig: {
    publicKey: 'key',
    clientConfig: {
      // expect: setting posthogConfig.clientConfig.api_host region=EU
      api_host: 'https://eu.i.posthog.com',
      // expect: setting posthogConfig.clientConfig.ui_host region=EU
      ui_host: 'https://eu.posthog.com',
      autocapture: false,
      disable_session_recording: true,
    },
  },
})
