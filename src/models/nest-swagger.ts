import { defineModel } from '../kit/define.js'

export default defineModel({
  name: 'nest-swagger', title: 'Nest Swagger', role: 'shaped', offered: true, required: true,
  packages: ['@nestjs/swagger', '@nestjs/graphql'],
  decorators: ['ApiProperty', 'ApiPropertyOptional', 'ApiResponseProperty'],
  optionalDecorators: ['ApiPropertyOptional'],
})
