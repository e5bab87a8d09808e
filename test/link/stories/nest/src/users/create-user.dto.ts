import { IsEmail, IsString } from 'class-validator'

export class CreateUserDto {
  @IsEmail() // step: checked email
  email: string

  @IsString() // step: checked firstName
  firstName: string
}
