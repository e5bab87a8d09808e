import { Type } from 'class-transformer'
import { IsBoolean, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUrl, Min } from 'class-validator'

enum Channel { Email = 'email', Phone = 'phone' }

export class ListTemplatesQuery {
  @IsInt()
  @Min(1)
  @Type(() => Number)
  page = 1

  @IsOptional()
  @IsIn(['name', 'email', 'phone'])
  sortBy?: string

  @IsEnum(Channel)
  channel: Channel

  @IsString()
  fileName: string

  @IsUrl()
  webhookUrl: string

  @IsBoolean()
  emailVerified: boolean

  @IsString()
  hostAddress: string

  @IsString()
  emailTemplateId: string
}
