import nodemailer from 'nodemailer'
import Email from 'email-templates'
import { Injectable } from '@nestjs/common'
import { MailerService } from '@nestjs-modules/mailer'
import type { Customer } from '../types'

const transporter = nodemailer.createTransport({ host: 'smtp.example.com' })

export const welcome = (customer: Customer) => transporter.sendMail({
  from: 'Shop <shop@example.com>',
  // expect: sink to contact.email to
  to: customer.email,
  subject: 'Welcome',
  // expect: sink lastName name.last
  html: `<p>Hello ${customer.lastName}</p>`,
})

@Injectable()
export class Mailer {
  constructor(private readonly mailerService: MailerService) {}

  async paid(customer: Customer, address: string) {
    // expect: sink to contact.email to
    // expect: sink iban financial.bank_account
    await this.mailerService.sendMail({ to: address, template: 'paid', context: { iban: customer.iban, total: 12 } })
  }
}

export const invited = (customer: Customer) => new Email().send({
  template: 'invited',
  // expect: sink to contact.email to
  message: { to: customer.email },
  // expect: sink phone contact.phone_number
  locals: { phone: customer.phone },
})
