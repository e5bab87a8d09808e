import { useElements, useStripe } from '@stripe/react-stripe-js'
import type { Customer } from '../types'

export function Pay({ customer }: { customer: Customer }) {
  const stripe = useStripe()
  const elements = useElements()
  const onPay = () => {
    void stripe?.confirmPayment({
      elements,
      // expect: sink name name traits
      // expect: sink email contact.email traits
      confirmParams: { return_url: 'https://example.com', payment_method_data: { billing_details: { name: customer.fullName, email: customer.email } } },
    })
    // expect: sink phone contact.phone_number traits
    void stripe?.confirmCardPayment('secret', { payment_method: { card: elements, billing_details: { phone: customer.phone } } })
  }
  return <button type="button" onClick={onPay}>Pay</button>
}
