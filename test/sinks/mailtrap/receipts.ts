import { MailtrapClient } from 'mailtrap'
import type { Guest } from '../guests'

const client = new MailtrapClient({ token: process.env.MAILTRAP_TOKEN ?? '' })

export async function sendReceipt(guest: Guest, total: string) {
  await client.send({
    from: { email: 'kitchen@bistro.example', name: 'Bistro' },
    // expect: sink email contact.email to
    // expect: sink name name to
    to: [{ email: guest.email, name: guest.fullName }],
    template_uuid: '5fd1c0c2-0000-4000-8000-2ab4f3c1b8d9',
    // expect: sink phone contact.phone_number content
    template_variables: { total, phone: guest.phone },
  })
}

export const sendNote = (guest: Guest) => client.send({
  from: { email: 'kitchen@bistro.example' },
  // expect: sink email contact.email to
  to: [{ email: guest.email }],
  subject: 'Your table',
  // expect: sink firstName name.first content
  text: `See you tonight, ${guest.firstName}.`,
})
