import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const created: CallSpec = { traits: '0' }
const updated: CallSpec = { traits: '1' }
const intent = (at: string): CallSpec => ({ traits: ['receipt_email', 'shipping', 'metadata', 'payment_method_data', 'mandate_data'].map(key => `${at}.${key}`), content: [`${at}.description`, `${at}.statement_descriptor`] })
const billed = 'payment_method.billing_details'
const confirmed: CallSpec = { traits: [`1.${billed}`, '1.receipt_email', '1.shipping'] }

/** On a server it writes customers and payments, in the browser it confirms them with billing details. */
export default defineSink({
  name: 'stripe', title: 'Stripe', kind: 'payment', domains: ['stripe.com', 'stripe.network'],
  clients: [
    {
      packages: ['stripe'], instances: ['stripe', 'getStripe'],
      calls: {
        'customers.create': created, 'customers.update': updated, 'customers.list': { traits: '0.email' }, 'customers.search': { traits: '0.query' },
        'sessions.create': {
          id: ['0.client_reference_id', '0.customer'], traits: ['0.customer_email', '0.metadata', '0.subscription_data.metadata', '0.payment_intent_data', '0.provided_details', '0.shipping_address_collection'],
        },
        'paymentIntents.create': intent('0'), 'paymentIntents.update': intent('1'), 'paymentIntents.confirm': intent('1'), 'setupIntents.create': intent('0'), 'charges.create': intent('0'),
        'subscriptions.create': { id: '0.customer', traits: '0.metadata' }, 'subscriptions.update': { traits: '1.metadata' }, 'invoices.create': { traits: '0.metadata', content: ['0.description', '0.footer'] },
        'paymentMethods.create': { traits: '0.billing_details' }, 'accounts.create': created, 'accounts.update': updated, 'persons.create': updated, 'accounts.createPerson': updated,
        'tokens.create': created, 'cardholders.create': created, 'verificationSessions.create': { id: '0.client_reference_id', traits: ['0.provided_details', '0.metadata', '0.options'] },
        'paymentLinks.create': { traits: '0.metadata' }, 'accounts.createExternalAccount': { traits: '1.external_account' }, new: {}, default: {},
      },
    },
    {
      packages: ['@stripe/stripe-js', '@stripe/react-stripe-js', '@stripe/stripe-react-native'], globals: ['Stripe'],
      calls: {
        confirmPayment: [{ when: ['{}'], traits: ['0.confirmParams.payment_method_data', '0.confirmParams.receipt_email', '0.confirmParams.shipping'] }, { traits: '1.paymentMethodData' }],
        confirmSetup: { traits: '0.confirmParams.payment_method_data' }, confirmCardPayment: confirmed, confirmSepaDebitPayment: confirmed, confirmIdealPayment: confirmed,
        confirmKlarnaPayment: confirmed, confirmUsBankAccountPayment: confirmed, confirmCardSetup: confirmed, createPaymentMethod: { traits: ['0.billing_details', '0.params.billing_details', '1.billing_details', '0.paymentMethodData'] },
        createToken: [{ when: ['pii'], traits: '1' }, { when: ['person'], traits: '1' }, { when: ['account'], traits: '1' }, { when: ['bank_account'], traits: '1' }, { traits: '1' }],
        createSource: { traits: ['0.owner', '1.owner'] }, updateEmail: { traits: '0', names: { 0: 'email' } }, updateBillingAddress: { traits: '0' }, updateShippingAddress: { traits: '0' },
        updatePhoneNumber: { traits: '0', names: { 0: 'phone' } }, initPaymentSheet: { traits: '0.defaultBillingDetails' }, loadStripe: {},
      },
    },
  ],
})
