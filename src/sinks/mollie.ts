import { defineSink } from '../kit/define.js'

const addresses = ['0.billingAddress', '0.shippingAddress', '0.consumerDateOfBirth', '0.metadata', '0.billingEmail']

export default defineSink({
  name: 'mollie', title: 'Mollie', kind: 'payment', domains: ['mollie.com'],
  packages: ['@mollie/api-client'], instances: ['mollie', 'mollieClient'],
  calls: {
    'customers.create': { traits: '0' }, 'customers.update': { traits: '1' }, 'payments.create': { traits: addresses, content: '0.description' }, 'orders.create': { traits: addresses },
    'customerMandates.create': { traits: '0' }, 'customers_mandates.create': { traits: '0' }, createMollieClient: {}, default: {},
  },
})
