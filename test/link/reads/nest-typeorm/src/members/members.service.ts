import { Injectable } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { Member } from './member.entity'

@Injectable()
export class MembersService {
  constructor(@InjectRepository(Member) private readonly membersRepository: Repository<Member>) {}

  create(dto: { email: string; phoneNumber: string; dateOfBirth: Date }) {
    return this.membersRepository.save({ email: dto.email, phoneNumber: dto.phoneNumber, dateOfBirth: dto.dateOfBirth })
  }

  byEmail(email: string) {
    return this.membersRepository.findOne({ where: { email } })
  }
}
