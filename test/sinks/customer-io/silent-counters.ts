import { TrackClient } from 'customerio-node'
import { identify } from './counters'

const client = new TrackClient('site', 'key')

export async function counted(email: string) {
  await client.track('counter', { name: 'counted', data: { step: 'email', total: 12 } })
  identify('1', { email })
}
