import * as aws from '@aws-sdk/client-ses'
import nodemailer from 'nodemailer'
import type { Member } from '../types'

const ses = new aws.SES({ region: 'eu-central-1' })
const bySes = nodemailer.createTransport({ SES: { ses, aws }, sendingRate: 10 })
const byService = nodemailer.createTransport({ service: 'SendGrid', auth: { user: 'apikey', pass: process.env.KEY } })
const byHost = nodemailer.createTransport({ host: 'smtp-relay.brevo.com', port: 587 })
const own = nodemailer.createTransport({ host: process.env.SMTP_HOST })

export const remind = (member: Member) => Promise.all([bySes, byService, byHost, own].map(transporter => transporter.sendMail({
  // expect: sink to contact.email to
  to: member.email,
  subject: 'Your membership',
})))
