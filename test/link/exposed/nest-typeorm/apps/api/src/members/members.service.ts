import { Injectable } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { Member } from './member.entity'

@Injectable()
export class MembersService {
  constructor(@InjectRepository(Member) private readonly membersRepository: Repository<Member>) {}

  async findAll(): Promise<Member[]> {
    return this.membersRepository.find({ order: { fullName: 'ASC' } }) // expect: GET /members phoneNumber
  }

  findNames() {
    return this.membersRepository.find({ select: { fullName: true } })
  }
}
