import { Field, ObjectType } from '@nestjs/graphql'
import { Field as Cell } from 'some-grid'

@ObjectType()
export class Asset {
  @Field()
  fileName!: string

  @Field({ nullable: true })
  hostAddress?: string
}

export class Columns {
  @Cell()
  email = 120

  @Cell()
  phone = 80
}
