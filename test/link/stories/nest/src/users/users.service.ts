import { Injectable } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import sgMail from '@sendgrid/mail'
import { CreateUserDto } from './create-user.dto'
import { User } from './user.entity'

@Injectable()
export class UsersService {
  constructor(@InjectRepository(User) private readonly repository: Repository<User>) {}

  async create(dto: CreateUserDto) {
    const user = await this.repository.save({ ...dto, firstName: dto.firstName.trim() })
    await sgMail.send({
      to: user.email, // step: sent email
      from: 'hello@example.com',
      subject: 'Welcome',
    })
    return user.id
  }
}
