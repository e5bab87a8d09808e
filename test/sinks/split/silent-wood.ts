import { SplitFactory } from '@splitsoftware/splitio'
import { getTreatment } from './wood'

const client = SplitFactory({ core: { authorizationKey: 'key', key: 'anonymous' } }).client()

export function chopped(email: string) {
  getTreatment(email, 'axe', { email })
  return client.getTreatment('axe', { step: 'email', logs: 3 })
}
