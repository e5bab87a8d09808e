import { defineSink } from '../kit/define.js'

const shopper = ['shopperEmail', 'shopperName', 'telephoneNumber', 'billingAddress', 'deliveryAddress', 'shopperIP', 'dateOfBirth', 'socialSecurityNumber', 'metadata', 'browserInfo', 'bankAccount']
const payment = { id: '0.shopperReference', traits: shopper.map(key => `0.${key}`) }

export default defineSink({
  name: 'adyen', title: 'Adyen', kind: 'payment', domains: ['adyen.com', 'adyenpayments.com'],
  packages: ['@adyen/api-library', '@adyen/adyen-web'],
  calls: {
    payments: payment, sessions: payment, paymentMethods: payment, paymentLinks: payment, createLegalEntity: { traits: ['0.individual', '0.organization'] }, AdyenCheckout: { traits: ['0.billingAddress', '0.deliveryAddress'] },
    default: { traits: ['0.billingAddress', '0.deliveryAddress'] }, 'Client.new': {},
  },
})
