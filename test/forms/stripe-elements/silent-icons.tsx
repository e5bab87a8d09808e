import { Elements } from '@stripe/react-stripe-js'
import { AddressElement, PaymentElement } from '../ui/elements'

/** The project's own parts of the same names. */
export const Receipt = () => <Elements stripe={null}><PaymentElement status="paid" /><AddressElement lines={[]} /></Elements>
