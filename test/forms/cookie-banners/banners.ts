import * as CookieConsent from 'vanilla-cookieconsent'
import * as klaro from 'klaro'

CookieConsent.run({
  // expect: consent mode
  mode: 'opt-out',
  categories: {
    necessary: { enabled: true, readOnly: true },
    basis: { enabled: true, readOnly: true },
    // expect: consent analytics
    analytics: { enabled: true },
    marketing: { enabled: false },
  },
})

klaro.setup({
  // expect: consent default
  default: true,
  services: [
    { name: 'login', default: true, required: true },
    // expect: consent matomo
    { name: 'matomo', default: true },
    { name: 'youtube', default: false },
  ],
})

window.klaroConfig = {
  services: [
    // expect: consent matomo
    { name: 'matomo', default: true },
  ],
}

// expect: consent highPrivacy
window.tarteaucitron.init({ highPrivacy: false })
// expect: consent type
window.cookieconsent.initialise({ type: 'opt-out' })
