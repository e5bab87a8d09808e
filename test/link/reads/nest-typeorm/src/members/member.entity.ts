import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity('members')
export class Member {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column()
  email: string // expect: read

  @Column({ nullable: true })
  phoneNumber: string // expect: unsure fetches the whole record

  @Column({ name: 'birth_date', type: 'date' })
  dateOfBirth: Date // expect: unsure Python
}
