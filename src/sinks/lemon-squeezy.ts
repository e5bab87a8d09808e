import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'lemon-squeezy', title: 'Lemon Squeezy', kind: 'payment', domains: ['lemonsqueezy.com'],
  packages: ['@lemonsqueezy/lemonsqueezy.js', 'lemonsqueezy.ts'],
  calls: {
    createCheckout: [{ when: ['{}'], traits: ['0.checkout_data', '0.attributes'] }, { traits: '2.checkoutData' }], createCustomer: { traits: '1' }, updateCustomer: { traits: '1' }, lemonSqueezySetup: {},
  },
})
