import { Notifier } from '@airbrake/node'
import type { Customer } from '../types'

const airbrake = new Notifier({ projectId: 1, projectKey: 'key' })

export const failed = (customer: Customer, error: Error) => airbrake.notify({
  error,
  // expect: sink id unique_id id
  // expect: sink email contact.email traits
  context: { user: { id: customer.id, email: customer.email } },
  // expect: sink phone contact.phone_number context
  params: { phone: customer.phone },
})
