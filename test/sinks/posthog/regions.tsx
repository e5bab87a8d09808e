import posthog from 'posthog-js'
import { PostHogProvider } from 'posthog-js/react'
import { PostHog as Phone } from 'posthog-react-native'
import { PostHog } from 'posthog-node'

// expect: setting api_host region=EU
posthog.init('key', { api_host: 'https://eu.i.posthog.com', autocapture: false, disable_session_recording: true })
// expect: setting api_host omitted region=US
posthog.init('key', { autocapture: false, disable_session_recording: true })
// behind a host of one's own only the other one tells
// expect: setting ui_host region=EU
posthog.init('key', { api_host: '/ingest', ui_host: 'https://eu.posthog.com', autocapture: false, disable_session_recording: true })
posthog.init('key', { api_host: process.env.POSTHOG_HOST, autocapture: false, disable_session_recording: true })
// expect: setting host region=US
export const server = new PostHog('key', { host: 'https://us.i.posthog.com' })
// expect: setting host omitted region=US
export const plain = new PostHog('key')
// expect: setting host region=EU
export const phone = new Phone('key', { host: 'https://eu.i.posthog.com' })

// expect: setting options.api_host region=EU
export const App = () => <PostHogProvider apiKey="key" options={{ api_host: 'https://eu.i.posthog.com' }}><Shop /></PostHogProvider>

export const nightly = (event: Event) =>
  // expect: setting host region=EU
  fetch('https://eu.i.posthog.com/capture/', { method: 'POST', body: JSON.stringify(event) })
