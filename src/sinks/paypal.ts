import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'paypal', title: 'PayPal', kind: 'payment', domains: ['paypal.com', 'paypalobjects.com'],
  clients: [
    {
      packages: ['@paypal/paypal-server-sdk', '@paypal/checkout-server-sdk', 'paypal-rest-sdk'],
      calls: {
        createOrder: { traits: ['0.body.payer', '0.body.purchaseUnits', '0.body.paymentSource'] }, requestBody: { traits: ['0.payer', '0.purchase_units'] },
        'payment.create': { traits: ['0.payer', '0.transactions'] }, 'payout.create': { traits: '0.items' }, 'Client.new': {},
      },
    },
    { packages: ['@paypal/paypal-js', '@paypal/react-paypal-js'], globals: ['paypal'], calls: { 'order.create': { traits: ['0.payer', '0.purchase_units'] }, loadScript: {} } },
  ],
})
