import Courier from '@trycourier/courier'
import { send } from './parcels'

const client = new Courier({ apiKey: 'key' })

export function brought(email: string) {
  send.message({ message: { to: { email } } })
  return client.send.message({ message: { to: { list_id: 'team' }, data: { parcels: 3, step: 'email' } } })
}
