import { LoopsClient } from 'loops'
import type { Reader } from '../types'

const loops = new LoopsClient('key')

export async function subscribed(reader: Reader, userId: string) {
  // expect: sink email contact.email traits
  // expect: sink firstName name.first traits
  await loops.createContact({ email: reader.email, properties: { firstName: reader.firstName } })
  // expect: sink email contact.email traits
  // expect: sink userId unique_id id
  // expect: sink phone contact.phone_number properties
  await loops.sendEvent({ email: reader.email, userId, eventName: 'subscribed', eventProperties: { phone: reader.phone } })
  // expect: sink email contact.email to
  // expect: sink lastName name.last
  await loops.sendTransactionalEmail({ transactionalId: 'welcome', email: reader.email, dataVariables: { lastName: reader.lastName } })
}
