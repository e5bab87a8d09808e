import posthog, { type PostHogConfig } from 'posthog-js'
import { PostHogProvider } from 'posthog-js/react'
import { PostHog } from 'posthog-react-native'

const recording = {
  // expect: setting session_recording.maskAllInputs
  maskAllInputs: false,
  // expect: setting session_recording.maskInputOptions.password
  maskInputOptions: { password: false },
  maskTextSelector: '*',
}

posthog.init('key', { session_recording: recording, mask_all_text: true })

posthog.init('key', {
  // expect: setting mask_all_text
  mask_all_text: false,
  // expect: setting mask_all_element_attributes
  mask_all_element_attributes: false,
  // expect: setting autocapture.capture_copied_text
  autocapture: { capture_copied_text: true },
  session_recording: {
    // expect: setting session_recording.recordBody
    recordBody: true,
    // expect: setting session_recording.recordHeaders
    recordHeaders: true,
    // expect: setting session_recording.maskTextSelector
    maskTextSelector: null,
  },
})

// expect: setting session_recording.maskTextSelector omitted
// expect: setting mask_all_text omitted
posthog.init('key', { session_recording: { maskAllInputs: true } })

// nothing of it is on
posthog.init('key', { disable_session_recording: true, autocapture: false })

// whose options are elsewhere
posthog.init('key', options)
posthog.init('key', { ...options })

export const config: Partial<PostHogConfig> = {
  // expect: setting session_recording.maskAllInputs
  session_recording: { maskAllInputs: false },
}

export const Providers = ({ children }: Props) => (
  // expect: setting options.mask_all_text
  <PostHogProvider apiKey="key" options={{ mask_all_text: false }}>{children}</PostHogProvider>
)

export const phone = new PostHog('key', {
  enableSessionReplay: true,
  sessionReplayConfig: {
    // expect: setting sessionReplayConfig.maskAllTextInputs
    maskAllTextInputs: false,
    // expect: setting sessionReplayConfig.maskAllImages
    maskAllImages: false,
    // expect: setting sessionReplayConfig.maskAllSandboxedViews
    maskAllSandboxedViews: false,
  },
})
