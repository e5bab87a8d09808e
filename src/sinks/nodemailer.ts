import { defineSink } from '../kit/define.js'

const mail = { to: ['0.to', '0.cc', '0.bcc', '0.replyTo', '0.from'], content: ['0.subject', '0.text', '0.html', '0.context', '0.template'] }

/** Who carries the mail, by the names of services that nodemailer knows, by hosts, and by a transport of a vendor's own. */
const services = {
  'ses*': 'amazon-ses', sendgrid: 'sendgrid', mailgun: 'mailgun', mailjet: 'mailjet', mandrill: 'mandrill', postmark: 'postmark', sparkpost: 'sparkpost', brevo: 'brevo', sendinblue: 'brevo', mailtrap: 'mailtrap', mailersend: 'mailersend', resend: 'resend',
}
const hosts = {
  'amazonaws.com': 'amazon-ses', 'sendgrid.net': 'sendgrid', 'mailgun.org': 'mailgun', 'mailjet.com': 'mailjet', 'mandrillapp.com': 'mandrill', 'postmarkapp.com': 'postmark', 'sparkpostmail.com': 'sparkpost',
  'brevo.com': 'brevo', 'sendinblue.com': 'brevo', 'mailtrap.io': 'mailtrap', 'mailersend.net': 'mailersend', 'resend.com': 'resend',
}
const carried = (calls: readonly string[], at: string) => [
  { calls, at: `${at}.SES`, carriers: { '*': 'amazon-ses' } }, { calls, at: `${at}.service`, carriers: services }, { calls, at: `${at}.host`, carriers: hosts },
]

/** Mail by SMTP: who carries it, the transport says. NestJS' mailer and email-templates put a template before it. */
export default defineSink({
  name: 'nodemailer', title: 'Nodemailer', kind: 'email',
  clients: [
    { packages: ['nodemailer', '@nestjs-modules/mailer', '@types/nodemailer'], instances: ['transporter', 'mailTransporter', 'mailerService', 'smtpTransport'], calls: { sendMail: mail, createTransport: {} }, settings: [...carried(['createTransport'], '0'), ...carried(['forRoot'], '0.transport')] },
    { packages: ['email-templates'], calls: { send: { to: ['0.message.to', '0.message.cc', '0.message.bcc'], content: ['0.locals', '0.message.subject', '0.message.html', '0.message.text'] }, renderAll: { content: '1' }, render: { content: '1' } } },
  ],
})
