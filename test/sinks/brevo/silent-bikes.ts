import { BrevoClient } from '@getbrevo/brevo'
import { contacts } from './bikes'

const brevo = new BrevoClient({ apiKey: 'key' })

export async function ridden(email: string) {
  contacts.createContact({ email })
  return brevo.transactionalEmails.sendTransacEmail({ to: [{ email: 'team@example.com' }], subject: 'Ridden', params: { step: 'email' } })
}
