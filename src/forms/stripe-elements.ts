import { defineForm } from '../kit/define.js'

/** Fields that Stripe draws in a frame of its own: the page asks all the same, and Stripe receives. */
export default defineForm({
  name: 'stripe-elements', title: 'Stripe Elements',
  packages: ['@stripe/react-stripe-js', '@stripe/stripe-react-native'],
  words: ['@stripe/'],
  asks: {
    PaymentElement: ['cardNumber'], CardElement: ['cardNumber'], CardNumberElement: ['cardNumber'], CardField: ['cardNumber'], CardForm: ['cardNumber'],
    IbanElement: ['iban'], AuBankAccountElement: ['bankAccountNumber'], LinkAuthenticationElement: ['email'],
    AddressElement: ['fullName', 'streetAddress', { name: 'phone', when: 'options.fields.phone' }],
    AddressSheet: ['fullName', 'streetAddress', { name: 'phone', when: 'additionalFields.phoneNumber' }],
    ExpressCheckoutElement: [
      { name: 'email', when: 'options.emailRequired' }, { name: 'phone', when: 'options.phoneNumberRequired' },
      { name: 'shippingAddress', when: 'options.shippingAddressRequired' }, { name: 'billingAddress', when: 'options.billingAddressRequired' },
    ],
    EmbeddedCheckout: ['email', 'cardNumber'],
  },
})
