import { EmailParams } from 'mailersend'
import { Recipient } from './letters'

export function sealed(email: string, count: number) {
  const recipient = new Recipient(email, 'Wax')
  return new EmailParams().setSubject(`${count} letters`).setText(String(recipient))
}
