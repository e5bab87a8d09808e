import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'braintree', title: 'Braintree', kind: 'payment', domains: ['braintreegateway.com', 'braintree-api.com', 'braintreepayments.com'],
  clients: [
    {
      packages: ['braintree'],
      calls: {
        'customer.create': { id: '0.id', traits: '0' }, 'customer.update': { traits: '1' }, 'transaction.sale': { id: '0.customer.id', traits: ['0.customer', '0.billing', '0.shipping', '0.customFields', '0.creditCard'] },
        'address.create': { traits: '0' }, 'paymentMethod.create': { traits: ['0.billingAddress', '0.cardholderName'] }, 'BraintreeGateway.new': {},
      },
    },
    { packages: ['braintree-web', 'braintree-web-drop-in'], globals: ['braintree'], calls: { requestPaymentMethod: { traits: '0.threeDSecure' }, verifyCard: { traits: ['0.email', '0.billingAddress', '0.additionalInformation'] }, tokenize: { traits: '0' }, create: {} } },
  ],
})
