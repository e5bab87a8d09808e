import { newrelic } from './museum'

export function shown(email: string) {
  newrelic.setUserId(email)
  window.newrelic.addPageAction('shown', { century: 12, step: 'email' })
}
