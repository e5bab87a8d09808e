import { ApiProperty } from '@nestjs/swagger'
import { Transform, Type } from 'class-transformer'
import { IsBoolean, IsDateString, IsEmail, IsNotEmpty, IsOptional, IsPhoneNumber, IsString, MinLength, ValidateIf, ValidateNested } from 'class-validator'

class PostalAddressDto {
  // expect: model street contact.address.street required
  @IsString()
  street: string

  // expect: model zip contact.address.postal_code required
  @IsString()
  @MinLength(4)
  zip: string
}

export class CreateMemberDto {
  // expect: model login contact.email required
  @Transform(({ value }) => String(value).toLowerCase())
  @IsEmail()
  login!: string

  // expect: model contact contact.phone_number required
  @IsPhoneNumber('DE')
  contact!: string

  // expect: model lastName name.last required
  @IsString()
  @IsNotEmpty()
  lastName: string

  // expect: model dateOfBirth demographic.date_of_birth optional
  @IsOptional()
  @IsDateString()
  dateOfBirth?: string

  // expect: model tradeUnion demographic.trade_union_membership optional
  @ValidateIf(member => member.kind === 'employee')
  @IsString()
  tradeUnion: string

  @IsBoolean()
  acceptsTerms: boolean

  @ApiProperty()
  @ValidateNested()
  @Type(() => PostalAddressDto)
  home: PostalAddressDto
}
