import { MailerModule } from '@nestjs-modules/mailer'
import nodemailer from 'nodemailer'
import { ses } from './aws'
import type { Member } from '../types'

// expect: setting SES
const bySes = nodemailer.createTransport({ SES: { ses }, sendingRate: 10 })
// expect: setting service
const byService = nodemailer.createTransport({ service: 'SendGrid', auth: { user: 'apikey', pass: process.env.KEY } })
// expect: setting host
const byHost = nodemailer.createTransport({ host: 'smtp-relay.brevo.com', port: 587 })
const own = nodemailer.createTransport({ host: process.env.SMTP_HOST })

export const mails = [
  // expect: setting transport.SES
  MailerModule.forRoot({ transport: { SES: ses } }),
  // expect: setting transport.service
  MailerModule.forRoot({ transport: { service: 'SES-EU-WEST-1' } }),
  // expect: setting transport.host
  MailerModule.forRoot({ transport: { host: 'email-smtp.eu-central-1.amazonaws.com' } }),
  MailerModule.forRoot({ transport: { host: 'mail.example.com' } }),
]

export const remind = (member: Member) => Promise.all([bySes, byService, byHost, own].map(transporter => transporter.sendMail({
  // expect: sink to contact.email to
  to: member.email,
  subject: 'Your membership',
})))
