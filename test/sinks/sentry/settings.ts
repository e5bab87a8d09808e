import * as Sentry from '@sentry/nextjs'
import { mobileReplayIntegration, type ReactNativeOptions } from '@sentry/react-native'

const isDevelopment = process.env.NODE_ENV === 'development'
const withPersons = true

Sentry.init({
  dsn: process.env.SENTRY_DSN,
  // expect: setting sendDefaultPii
  sendDefaultPii: true,
  integrations: [
    Sentry.browserTracingIntegration(),
    Sentry.replayIntegration({
      // expect: setting maskAllText
      maskAllText: false,
      // expect: setting blockAllMedia
      blockAllMedia: false,
      // expect: setting networkDetailAllowUrls
      networkDetailAllowUrls: ['/api/'],
    }),
    // expect: setting maskAllInputs
    new Sentry.Replay({ maskAllText: true, maskAllInputs: !1 }),
    // expect: setting recordInputs
    // expect: setting recordOutputs
    Sentry.openAIIntegration({ recordInputs: true, recordOutputs: true }),
    Sentry.replayIntegration({ networkDetailAllowUrls: ['/api/'], networkCaptureBodies: false }),
  ],
})

// expect: setting sendDefaultPii
Sentry.init({ dsn: process.env.SENTRY_DSN, sendDefaultPii: withPersons })

// what depends on where it runs is not known here, nor is what a spread may bring
Sentry.init({ sendDefaultPii: isDevelopment, ...options })

Sentry.init({
  dataCollection: {
    // expect: setting dataCollection.userInfo
    userInfo: true,
    // expect: setting dataCollection.cookies
    cookies: true,
    // expect: setting dataCollection.httpBodies
    httpBodies: ['incomingRequest'],
    // expect: setting dataCollection.genAI.inputs
    // expect: setting dataCollection.genAI.outputs
    genAI: { inputs: true, outputs: true },
  },
})

export const onPhone: ReactNativeOptions = {
  // expect: setting attachScreenshot
  attachScreenshot: true,
  integrations: [
    mobileReplayIntegration({
      // expect: setting maskAllText
      maskAllText: false,
      // expect: setting maskAllImages
      maskAllImages: false,
    }),
  ],
}
