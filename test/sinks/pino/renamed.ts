import pino from 'pino'
import { logger as out } from '../logger'
import type { Patient } from '../types'

export function admit(patient: Patient) {
  // expect: sink lastName name.last
  const own = pino({ base: { lastName: patient.lastName } })
  // expect: sink email contact.email
  out.info({ email: patient.email })
  return own
}
