import Groq from 'groq-sdk'
import type { Patient } from '../types'

const groq = new Groq()

export const answers = (patient: Patient) => groq.chat.completions.create({
  model: 'llama-3.3-70b-versatile',
  // expect: sink user contact.email id
  user: patient.email,
  // expect: sink birthday demographic.date_of_birth
  messages: [{ role: 'user', content: 'Born on ' + patient.birthday }],
})
