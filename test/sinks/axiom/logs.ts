import { Axiom } from '@axiomhq/js'
import { log, useLogger } from 'next-axiom'
import type { Customer } from '../types'

const axiom = new Axiom({ token: process.env.AXIOM_TOKEN })

export function paid(customer: Customer) {
  // expect: sink email contact.email context
  axiom.ingest('payments', [{ email: customer.email, total: 12 }])
  // expect: sink phone contact.phone_number context
  log.info('paid', { phone: customer.phone })
  // expect: sink lastName name.last context
  // expect: sink email contact.email message
  log.with({ lastName: customer.lastName }).warn(`paid by ${customer.email}`)
}

export function useTold(customer: Customer) {
  const logger = useLogger()
  // expect: sink iban financial.bank_account context
  return () => logger.error('declined', { iban: customer.iban })
}
