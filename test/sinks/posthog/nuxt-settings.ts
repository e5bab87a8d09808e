export default defineNuxtConfig({
  modules: ['@posthog/nuxt'],
  posthogConfig: {
    publicKey: 'key',
    clientConfig: {
      // expect: setting posthogConfig.clientConfig.mask_all_text
      mask_all_text: false,
      // expect: setting posthogConfig.clientConfig.mask_all_element_attributes
      mask_all_element_attributes: false,
      // expect: setting posthogConfig.clientConfig.autocapture.capture_copied_text
      autocapture: { capture_copied_text: true },
      session_recording: {
        // expect: setting posthogConfig.clientConfig.session_recording.maskAllInputs
        maskAllInputs: false,
        // expect: setting posthogConfig.clientConfig.session_recording.maskInputOptions.password
        maskInputOptions: { password: false },
        // expect: setting posthogConfig.clientConfig.session_recording.recordBody
        recordBody: true,
        // expect: setting posthogConfig.clientConfig.session_recording.recordHeaders
        recordHeaders: true,
        // expect: setting posthogConfig.clientConfig.session_recording.maskTextSelector
        maskTextSelector: '',
      },
    },
  },
})
