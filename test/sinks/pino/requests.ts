import type { FastifyRequest } from 'fastify'
import pino from 'pino'
import { logger } from '../lib/logger'
import type { Patient } from '../types'

const log = pino({ level: 'info', redact: ['password'] })

export async function admitted(patient: Patient, req: FastifyRequest) {
  // expect: sink lastName name.last
  log.info({ lastName: patient.lastName, ward: patient.ward }, 'admitted')
  // expect: sink diagnosis health_and_medical.condition
  logger.warn({ diagnosis: patient.diagnosis }, 'check again')
  // expect: sink email contact.email
  req.log.error({ email: patient.email }, 'mail failed')
  // expect: sink ip device.ip_address
  // expect: request ip device.ip_address
  const child = logger.child({ ip: req.ip })
  // expect: sink phone contact.phone_number
  child.info({ phone: patient.phone })
  // expect: sink patient user whole
  logger.debug(patient)
  // expect: sink patient user whole
  log.error({ err: new Error('x'), patient }, 'failed')
  // expect: sink email contact.email
  logger.info(`mail to ${patient.email}`)
}
