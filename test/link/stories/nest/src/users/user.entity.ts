import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity()
export class User {
  @PrimaryGeneratedColumn()
  id: number

  @Column() // step: kept email
  email: string

  @Column() // step: kept firstName
  firstName: string
}
