import clevertap from 'clevertap-web-sdk'
import { onUserLogin } from './taps'

export const turned = email => {
  onUserLogin.push({ Site: { Email: email } })
  clevertap.event.push('turned', { litres: 3, step: 'email' })
}
