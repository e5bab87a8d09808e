import webpush from 'web-push'
import type { PushSubscription } from 'web-push'
import type { Customer } from '../types'

export const told = (subscription: PushSubscription, customer: Customer) =>
  // expect: sink name name.last
  // expect: sink email contact.email
  webpush.sendNotification(subscription, JSON.stringify({ title: 'Paid', name: customer.lastName, email: customer.email }))
