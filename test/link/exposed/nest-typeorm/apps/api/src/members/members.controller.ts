import { Controller, Get, Param, UseInterceptors } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { MemberDto } from './member.dto'
import { Member } from './member.entity'
import { MembersService } from './members.service'
import { ToDto } from '../to-dto.interceptor'

@Controller('members')
export class MembersController {
  constructor(private readonly membersService: MembersService, @InjectRepository(Member) private readonly memberRepository: Repository<Member>) {}

  @Get()
  findAll() {
    return this.membersService.findAll()
  }

  @Get('names')
  names() {
    return this.membersService.findNames()
  }

  @Get(':id')
  async findOne(@Param('id') id: number) {
    const member = await this.memberRepository.findOneByOrFail({ id }) // expect: GET /members/:id phoneNumber
    return member
  }

  @Get('cards/:id')
  @UseInterceptors(new ToDto(MemberDto))
  card(@Param('id') id: number) {
    return this.memberRepository.findOneBy({ id })
  }
}
