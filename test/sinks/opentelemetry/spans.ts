import { metrics, trace } from '@opentelemetry/api'
import type { Span } from '@opentelemetry/api'
import type { Customer } from '../types'

const tracer = trace.getTracer('shop')
const payments = metrics.getMeter('shop').createCounter('payments')

export function paid(customer: Customer) {
  // expect: sink user.email contact.email context
  trace.getActiveSpan()?.setAttribute('user.email', customer.email)
  // expect: sink lastName name.last context
  payments.add(1, { lastName: customer.lastName })
  return tracer.startActiveSpan('paid', span => {
    // expect: sink enduser.id unique_id context
    // expect: sink user.phone contact.phone_number context
    span.setAttributes({ 'enduser.id': customer.id, 'user.phone': customer.phone })
    span.end()
  })
}

export const declined = (span: Span, customer: Customer) => {
  // expect: sink iban financial.bank_account context
  span.addEvent('declined', { iban: customer.iban })
}
