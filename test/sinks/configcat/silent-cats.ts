import * as configcat from 'configcat-node'
import { User } from './cats'

const client = configcat.getClient('key')

export function fed(email: string) {
  const cat = new User('tom', email)
  return cat && client.getValueAsync('step', 'email')
}
