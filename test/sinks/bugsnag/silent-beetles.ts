import Bugsnag from '@bugsnag/js'
import { setUser } from './beetles'

export function caught(email: string) {
  Bugsnag.leaveBreadcrumb('caught', { legs: 6, step: 'email' })
  setUser('1', email, 'beetle')
}
