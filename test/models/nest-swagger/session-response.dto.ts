import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'
import { Exclude, Expose } from 'class-transformer'

export class AccountResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string

  // expect: model contact contact.email required
  @ApiProperty({ format: 'email', example: 'anna@example.org' })
  @Expose({ groups: ['me', 'admin'] })
  contact: string

  // expect: model firstName name.first optional
  @ApiPropertyOptional({ description: 'As the person writes it' })
  firstName: string

  // expect: model phone contact.phone_number optional
  @ApiProperty({ required: false })
  phone: string

  // expect: model passportNumber government_id.passport_number optional
  @ApiProperty({ nullable: true })
  passportNumber: string | null

  @ApiProperty()
  createdAt: Date

  @Exclude()
  @ApiProperty({ enum: ['email', 'phone'] })
  channel: string
}
