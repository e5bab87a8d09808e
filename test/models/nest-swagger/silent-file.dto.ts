import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger'

export class FileResponse {
  @ApiProperty({ example: 'cbcfa8b8-3a25-4adb-a9c6-e325f0d0f3ae' })
  id: string

  @ApiProperty({ description: 'Name of the file' })
  fileName: string

  @ApiProperty({ enum: ['email', 'phone'] })
  sortBy: string

  @ApiPropertyOptional({ description: 'Host the file is served from' })
  hostAddress?: string

  @ApiProperty()
  emailVerified: boolean

  @ApiProperty()
  emailTemplate: string
}
