import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'razorpay', title: 'Razorpay', kind: 'payment', domains: ['razorpay.com'],
  packages: ['razorpay', 'react-razorpay', 'react-native-razorpay'], globals: ['Razorpay'], instances: ['razorpay'],
  calls: {
    'customers.create': { traits: '0' }, 'customers.edit': { traits: '1' }, 'orders.create': { traits: ['0.notes', '0.customer_details'] }, 'paymentLink.create': { traits: ['0.customer', '0.notes'] },
    'subscriptions.create': { traits: ['0.notify_info', '0.notes'] }, 'contacts.create': { traits: '0' }, 'invoices.create': { traits: '0.customer' }, open: { traits: '0.prefill' },
    new: { traits: ['0.prefill', '0.notes'] },
  },
})
