import LogRocket from 'logrocket'
import type { Customer } from '../types'

LogRocket.init('shop/web')

export function signedIn(customer: Customer) {
  LogRocket.identify(customer.id, { name: customer.fullName, email: customer.email })
  LogRocket.identify({ phone: customer.phone })
  LogRocket.track('signed in', { birthday: customer.birthday })
  LogRocket.captureException(new Error('declined'), { extra: { iban: customer.iban } })
}
