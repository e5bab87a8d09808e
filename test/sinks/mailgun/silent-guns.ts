import Mailgun from 'mailgun.js'
import { messages } from './guns'

const mailgun = new Mailgun(FormData).client({ username: 'api', key: 'key' })

export async function fired(email: string) {
  messages.create('example.com', { to: email })
  await mailgun.messages.create('example.com', { to: ['team@example.com'], subject: 'Fired', text: '3 e-mails' })
}
