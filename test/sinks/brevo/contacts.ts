import { BrevoClient } from '@getbrevo/brevo'
import type { Reader } from '../types'

const brevo = new BrevoClient({ apiKey: 'key' })

export async function subscribed(reader: Reader) {
  // expect: sink email contact.email traits
  // expect: sink LASTNAME name.last traits
  await brevo.contacts.createContact({ email: reader.email, attributes: { LASTNAME: reader.lastName } })
  await brevo.transactionalEmails.sendTransacEmail({
    // expect: sink email contact.email to
    to: [{ email: reader.email }],
    subject: 'Welcome',
    // expect: sink lastName name.last
    params: { lastName: reader.lastName },
  })
  // expect: sink recipient contact.phone_number to
  await brevo.transactionalSms.sendTransacSms({ sender: 'Shop', recipient: reader.mobile, content: 'Your parcel is here' })
  // expect: sink email contact.email traits
  window.sendinblue.identify(reader.email)
}
