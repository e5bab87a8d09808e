import { defineSink } from '../kit/define.js'

const account = { id: '0.account.code', traits: ['0.account', '0.customFields', '0.billingInfo'] }

export default defineSink({
  name: 'recurly', title: 'Recurly', kind: 'payment', domains: ['recurly.com'],
  clients: [
    { packages: ['recurly'], calls: { createAccount: { id: '0.code', traits: '0' }, updateAccount: { traits: '1' }, createPurchase: account, createSubscription: account, updateBillingInfo: { traits: '1' }, createShippingAddress: { traits: '1' }, 'Client.new': {} } },
    { packages: ['@recurly/recurly-js', '@recurly/react-recurly'], globals: ['recurly'], calls: { token: { traits: ['0', '1'] }, configure: {} } },
  ],
})
