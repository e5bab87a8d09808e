import * as Sentry from '@sentry/node'
import { captureException } from './camera'
import type { Job } from '../types'

Sentry.init({ dsn: 'https://key@o1.ingest.sentry.io/1', sendDefaultPii: false, release: 'email@1.0.0' })

/** Failures of jobs; nobody's data. */
export async function runJob(job: Job) {
  Sentry.setTag('queue', job.queue)
  Sentry.setUser(null)
  Sentry.addBreadcrumb({ category: 'email', message: 'email job started' })
  try {
    await job.run()
  } catch (error) {
    Sentry.captureException(error, { tags: { channel: 'phone' }, extra: { fileName: job.fileName, host: job.hostname, template: job.emailTemplate } })
    Sentry.captureMessage('E-mail could not be sent: phone is missing')
    captureException({ email: job.address })
  }
}
