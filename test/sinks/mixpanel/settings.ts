import mixpanel from 'mixpanel-browser'

mixpanel.init('token', {
  record_sessions_percent: 5,
  // expect: setting record_mask_all_inputs
  record_mask_all_inputs: false,
  // expect: setting record_mask_inputs
  record_mask_inputs: false,
  // expect: setting record_mask_all_text
  record_mask_all_text: false,
  // expect: setting record_mask_text_selector
  record_mask_text_selector: '',
  // expect: setting record_block_selector
  record_block_selector: '',
  // expect: setting autocapture.capture_text_content
  autocapture: { capture_text_content: true },
  record_network_options: {
    // expect: setting record_network_options.recordBodyUrls.request
    // expect: setting record_network_options.recordBodyUrls.response
    recordBodyUrls: { request: ['/api/orders'], response: ['/api/orders'] },
  },
})

mixpanel.init('token', { record_mask_text_selector: '.private', record_block_selector: 'img', autocapture: true })
