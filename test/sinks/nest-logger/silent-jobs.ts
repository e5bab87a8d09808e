import { Injectable, Logger } from '@nestjs/common'
import { Logger as Ledger } from './ledger'

@Injectable()
export class JobsService {
  private readonly logger = new Logger(JobsService.name)
  private readonly ledger = new Ledger()

  run(job: Job, user: User) {
    this.logger.log(`Job ${job.name} finished in ${job.duration} ms`)
    this.logger.error('Job failed', job.stack)
    this.ledger.write(user.email)
  }
}
