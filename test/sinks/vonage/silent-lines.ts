import { Vonage } from '@vonage/server-sdk'
import { sms } from './lines'

const vonage = new Vonage({ apiKey: 'key', apiSecret: 'secret' })

export function drawn(phone: string) {
  sms.send({ to: phone })
  return vonage.sms.send({ to: '+491234', from: 'Shop', text: 'drawn' })
}
