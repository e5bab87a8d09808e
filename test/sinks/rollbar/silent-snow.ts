import { rollbar } from './avalanches'
import Rollbar from 'rollbar'

const errors = new Rollbar({ accessToken: 'token' })

export function rolled(email: string) {
  errors.info('rolled', { metres: 300, step: 'email' })
  rollbar(email)
}
