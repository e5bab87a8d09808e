import * as braze from '@braze/web-sdk'
import type { User } from '@braze/web-sdk'
import { getUser } from './metal'

export function joined(email: string, user?: User) {
  getUser().setEmail(email)
  braze.logCustomEvent('joined', { seams: 3, step: 'email' })
  return user
}
