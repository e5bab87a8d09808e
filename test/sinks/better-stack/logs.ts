import { Logtail } from '@logtail/node'
import { log } from '@logtail/next'
import type { Customer } from '../types'

const logtail = new Logtail('token')

export async function paid(customer: Customer) {
  // expect: sink email contact.email context
  await logtail.info('paid', { email: customer.email })
  // expect: sink lastName name.last message
  // expect: sink phone contact.phone_number context
  log.warn(`declined for ${customer.lastName}`, { phone: customer.phone })
}
