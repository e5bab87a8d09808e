import LogRocket from 'logrocket'

LogRocket.init('house/shop', {
  // expect: setting dom.inputSanitizer
  // expect: setting dom.textSanitizer
  dom: { inputSanitizer: false, textSanitizer: false },
  // expect: setting network.requestSanitizer
  // expect: setting network.responseSanitizer
  network: { requestSanitizer: null, responseSanitizer: null },
})

// expect: setting dom.inputSanitizer omitted
// expect: setting dom.textSanitizer omitted
// expect: setting network.requestSanitizer omitted
// expect: setting network.responseSanitizer omitted
LogRocket.init('house/shop')

LogRocket.init('house/shop', { dom: { isEnabled: false }, network: { isEnabled: false } })
