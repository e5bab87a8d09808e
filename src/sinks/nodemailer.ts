import { defineSink } from '../kit/define.js'

const mail = { to: ['0.to', '0.cc', '0.bcc', '0.replyTo', '0.from'], content: ['0.subject', '0.text', '0.html', '0.context', '0.template'] }

/** Mail by SMTP: who carries it, the transport says. NestJS' mailer and email-templates put a template before it. */
export default defineSink({
  name: 'nodemailer', title: 'Nodemailer', kind: 'email',
  clients: [
    { packages: ['nodemailer', '@nestjs-modules/mailer', '@types/nodemailer'], instances: ['transporter', 'mailTransporter', 'mailerService', 'smtpTransport'], calls: { sendMail: mail, createTransport: {} } },
    { packages: ['email-templates'], calls: { send: { to: ['0.message.to', '0.message.cc', '0.message.bcc'], content: ['0.locals', '0.message.subject', '0.message.html', '0.message.text'] }, renderAll: { content: '1' }, render: { content: '1' } } },
  ],
})
