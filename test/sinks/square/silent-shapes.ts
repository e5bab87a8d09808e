import { SquareClient } from 'square'
import { customers } from './shapes'

const square = new SquareClient({ token: 'token' })

export function drawn(email: string) {
  customers.create({ emailAddress: email })
  return square.locations.list()
}
