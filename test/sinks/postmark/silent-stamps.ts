import { ServerClient } from 'postmark'
import { sendEmail } from './stamps'

const client = new ServerClient('token')

export async function stamped(email: string) {
  sendEmail({ To: email })
  await client.sendEmail({ From: 'shop@example.com', To: 'team@example.com', Subject: 'Stamped', TextBody: '3 e-mails' })
}
