import { Resend } from 'resend'
import { userById } from './users'

const resend = new Resend(process.env.RESEND_KEY)

export async function welcome(id: string) {
  const user = await userById(id)
  if (!user) return
  await resend.emails.send({
    from: 'hello@example.com',
    to: user.email, // step: sent email resend
    subject: 'Welcome',
    text: 'Good to have you here.',
  })
}
