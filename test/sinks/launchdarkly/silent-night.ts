import { init } from '@launchdarkly/node-server-sdk'
import type { LDContext } from '@launchdarkly/node-server-sdk'
import { variation } from './night'

const client = init('key')

export async function dark(email: string, context?: LDContext) {
  variation('theme', { email })
  return context && client.variation('step', { kind: 'service', key: 'checkout' }, 'email')
}
