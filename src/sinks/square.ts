import { defineSink } from '../kit/define.js'

const contact = { traits: ['0.billingContact', '0.billingAddress'] }

export default defineSink({
  name: 'square', title: 'Square', kind: 'payment', domains: ['squareup.com', 'squareupsandbox.com', 'squarecdn.com'],
  clients: [
    {
      packages: ['square'],
      calls: {
        'customers.create': { id: '0.referenceId', traits: '0' }, createCustomer: { id: '0.referenceId', traits: '0' }, 'customers.update': { traits: '0' }, updateCustomer: { traits: '1' },
        'payments.create': { traits: ['0.buyerEmailAddress', '0.buyerPhoneNumber', '0.billingAddress', '0.shippingAddress', '0.note'] }, createPayment: { traits: ['0.buyerEmailAddress', '0.billingAddress', '0.shippingAddress', '0.note'] },
        'cards.create': { traits: '0.card' }, 'bookings.create': { content: '0.booking' }, 'SquareClient.new': {},
      },
    },
    { packages: ['@square/web-sdk', 'react-square-web-payments-sdk'], globals: ['Square'], calls: { verifyBuyer: { traits: '1.billingContact' }, tokenize: contact, payments: {} } },
  ],
})
