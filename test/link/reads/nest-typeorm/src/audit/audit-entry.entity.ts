import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity()
export class AuditEntry {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column({ name: 'ip_address' })
  ipAddress: string // expect: unread

  @Column()
  email: string // expect: unsure something else
}
