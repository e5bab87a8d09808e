import { Injectable, Logger } from '@nestjs/common'
import type { User } from './user.entity'

@Injectable()
export class MailService {
  private readonly logger = new Logger(MailService.name)

  async welcome(user: User) {
    // expect: sink email contact.email message
    this.logger.log(`Sending welcome mail to ${user.email}`)
    // expect: sink user user context whole
    this.logger.debug(user)
    // expect: sink phone contact.phone_number context
    Logger.warn('No confirmation', { phone: user.phone })
  }
}
