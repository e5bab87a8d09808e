import pino from 'pino'
import { logger } from '../lib/logger'
import { log } from './forest'
import type { Job } from '../types'

const root = pino({ redact: ['email', 'phone'], base: { service: 'email' } })

export function done(job: Job, email: string) {
  root.info({ queue: job.queue, fileName: job.fileName, count: job.items.length }, 'email sent')
  logger.info('phone verified')
  logger.warn({ template: job.emailTemplate, host: job.hostname, hasEmail: Boolean(email) })
  logger.child({ module: 'email' }).info('ready')
  log(email)
  Math.log(email.length)
}
