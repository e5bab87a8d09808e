import { AddressElement, CardElement, Elements, ExpressCheckoutElement, IbanElement, LinkAuthenticationElement, PaymentElement, useStripe } from '@stripe/react-stripe-js'
import { loadStripe } from '@stripe/stripe-js'
import { confirm } from '../api/pay'

const stripe = loadStripe('pk_test_1')

/** Asked in frames of Stripe's own. */
export function CheckoutForm({ secret }: { secret: string }) {
  return (
    <Elements stripe={stripe} options={{ clientSecret: secret }}>
      {/* expect: form email contact.email */}
      <LinkAuthenticationElement />
      {/* expect: form fullName name */}
      {/* expect: form phone contact.phone_number */}
      {/* expect: form streetAddress contact.address.street */}
      <AddressElement options={{ mode: 'shipping', fields: { phone: 'always' } }} />
      {/* expect: form cardNumber financial.credit_card */}
      <PaymentElement />
      {/* expect: form email contact.email */}
      <ExpressCheckoutElement onConfirm={confirm} options={{ emailRequired: true, phoneNumberRequired: false }} />
    </Elements>
  )
}

export function DebitForm() {
  useStripe()
  // expect: form iban financial.bank_account
  // expect: form fullName name
  // expect: form streetAddress contact.address.street
  return <form onSubmit={confirm}><IbanElement options={{ supportedCountries: ['SEPA'] }} /><AddressElement options={{ mode: 'billing' }} /></form>
}

// expect: form cardNumber financial.credit_card
export const OldForm = () => <form><CardElement options={{ hidePostalCode: true }} /></form>
