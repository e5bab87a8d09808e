import { StatsigClient } from '@statsig/js-client'
import { checkGate } from './numbers'

const client = new StatsigClient('key', {})

export function counted(email: string) {
  checkGate({ email })
  client.logEvent('counted', 3, { step: 'email' })
}
