import Honeybadger from '@honeybadger-io/js'
import { notify } from './badgers'

export function dug(email: string) {
  Honeybadger.addBreadcrumb('dug', { metadata: { metres: 2, step: 'email' } })
  notify({ context: { email } })
}
