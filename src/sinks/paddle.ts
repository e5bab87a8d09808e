import { defineSink } from '../kit/define.js'

const checkout = { id: '0.customer.id', traits: ['0.customer', '0.customData', '0.email'] }

export default defineSink({
  name: 'paddle', title: 'Paddle', kind: 'payment', domains: ['paddle.com'],
  clients: [
    {
      packages: ['@paddle/paddle-js'], globals: ['Paddle'],
      calls: { 'Checkout.open': checkout, 'Checkout.updateCheckout': checkout, Initialize: { id: '0.pwCustomer.id', traits: '0.pwCustomer' }, Update: { traits: '0.pwCustomer' }, initializePaddle: { traits: '0.pwCustomer' } },
    },
    {
      packages: ['@paddle/paddle-node-sdk'], instances: ['paddle'],
      calls: {
        'customers.create': { traits: '0' }, 'customers.update': { traits: '1' }, 'addresses.create': { traits: '1' }, 'businesses.create': { properties: '1' },
        'transactions.create': { traits: ['0.customData', '0.customer', '0.address'] }, 'subscriptions.update': { traits: '1.customData' }, 'Paddle.new': {},
      },
    },
  ],
})
