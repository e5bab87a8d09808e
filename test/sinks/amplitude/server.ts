import { init, track } from '@amplitude/analytics-node'
import type { Subscriber } from '../types'

init('api-key')

export async function renewed(subscriber: Subscriber, ip: string) {
  // expect: sink user_id unique_id id
  // expect: sink ip device.ip_address context
  await track('Renewed', { plan: subscriber.plan }, { user_id: subscriber.id, ip }).promise
}
