import { defineSink } from '../kit/define.js'

const details = { traits: ['0.customer', '0.billing_address', '0.shipping_address', '0.card', '0.bank_account'] }

export default defineSink({
  name: 'chargebee', title: 'Chargebee', kind: 'payment', domains: ['chargebee.com'],
  packages: ['chargebee', 'chargebee-typescript'], instances: ['chargebee'],
  calls: {
    'customer.create': { id: '0.id', traits: '0' }, 'customer.update': { traits: '1' }, 'customer.updateBillingInfo': { traits: '1' }, 'customer.addContact': { traits: '1.contact' },
    'hostedPage.checkoutNewForItems': details, 'hosted_page.checkout_new_for_items': details, 'hosted_page.checkout_new': details, 'subscription.createWithItems': { traits: ['1.shipping_address', '1.meta_data'] },
    'paymentSource.createCard': { traits: '0.card' }, configure: {}, new: {},
  },
})
