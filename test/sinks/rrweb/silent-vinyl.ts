import { record } from './vinyl'
import { record as film } from 'rrweb'

export function pressed(email: string) {
  film({ emit: () => {}, maskAllInputs: true })
  film.addCustomEvent('pressed', { step: 'email', sides: 2 })
  record.addCustomEvent('pressed', { email })
}
