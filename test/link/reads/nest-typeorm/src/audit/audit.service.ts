import { Injectable } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { AuditEntry } from './audit-entry.entity'

@Injectable()
export class AuditService {
  constructor(@InjectRepository(AuditEntry) private readonly entries: Repository<AuditEntry>) {}

  async note(ipAddress: string, email: string) {
    await this.entries.insert({ ipAddress, email })
  }

  /** Only looked into here: nobody is handed the whole. */
  async isStaff(id: string) {
    const auditEntry = await this.entries.findOneByOrFail({ id })
    return /@club\.example$/.test(auditEntry.email)
  }
}
