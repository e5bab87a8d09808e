import { OpenFeature } from '@openfeature/server-sdk'
import { setContext } from './films'

export function shown(email: string) {
  setContext({ email })
  return OpenFeature.getClient().getStringValue('step', 'email', { targetingKey: 'cinema', rows: 12 })
}
