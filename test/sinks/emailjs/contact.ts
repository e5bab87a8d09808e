import emailjs from '@emailjs/browser'
import type { Visitor } from '../types'

export const asked = (visitor: Visitor, question: string) =>
  // expect: sink reply_to contact.email
  // expect: sink from_name name.last
  emailjs.send('service', 'template', { reply_to: visitor.email, from_name: visitor.lastName, message: question })
