import { Column, Entity } from 'typeorm'
import { Tracked } from '../common/tracked'

@Entity()
export class Volunteer extends Tracked {
  @Column()
  shirtSize: string

  @Column()
  birthName: string // expect: unsure this[field] may be any field src/common/based.ts
}
