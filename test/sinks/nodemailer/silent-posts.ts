import type { SendMailOptions } from 'nodemailer'
import nodemailer from 'nodemailer'
import { transport } from './trucks'

const transporter = nodemailer.createTransport({ host: 'smtp.example.com' })

export async function posted(email: string, count: number, options?: SendMailOptions) {
  transport.sendMail({ to: email })
  await transporter.sendMail({ to: 'team@example.com', subject: `${count} parcels posted`, text: 'See the e-mail list.' })
  return options
}
