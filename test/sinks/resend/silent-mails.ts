import type { CreateEmailOptions } from 'resend'
import { Resend } from 'resend'
import { emails } from './mails'

const client = new Resend('key')

export async function resent(email: string, options?: CreateEmailOptions) {
  emails.send({ to: email })
  await client.emails.send({ from: 'shop@example.com', to: 'team@example.com', subject: 'Resent', text: '3 e-mails' })
  return options
}
