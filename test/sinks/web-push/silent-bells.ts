import webpush from 'web-push'
import { sendNotification } from './bells'

export function rung(email: string, subscription: webpush.PushSubscription) {
  sendNotification(subscription, email)
  return webpush.sendNotification(subscription, 'A new e-mail')
}
