import { Turnstile } from '@marsidev/react-turnstile'
import type { Customer } from '../types'

export const Guard = ({ customer }: { customer: Customer }) => (
  <Turnstile
    siteKey="key"
    // expect: sink cData contact.email properties
    options={{ action: 'sign-in', cData: customer.email }}
  />
)
