import { createInstance } from '@optimizely/optimizely-sdk'
import { createUserContext } from './tests'

const client = createInstance({ sdkKey: 'key' })

export function tested(email: string) {
  createUserContext('1', { email })
  return client?.createUserContext('anonymous', { step: 'email' })
}
