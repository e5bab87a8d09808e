import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent'

new BrowserAgent({
  init: {
    session_replay: {
      enabled: true,
      // expect: setting init.session_replay.mask_all_inputs
      mask_all_inputs: false,
      // expect: setting init.session_replay.mask_text_selector
      mask_text_selector: '',
    },
    // expect: setting init.ajax.capture_payloads
    ajax: { capture_payloads: 'all' },
  },
})

new BrowserAgent({ init: { session_replay: { enabled: true, mask_all_inputs: true, mask_text_selector: '*' }, ajax: { capture_payloads: 'none' } } })
