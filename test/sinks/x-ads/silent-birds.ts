import { twq } from './birds'

export function sung(email: string) {
  twq('event', 'tw-abc', { email_address: email })
  window.twq('event', 'tw-abc', { value: 12, step: 'email' })
}
