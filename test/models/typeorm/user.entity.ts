import { Exclude } from 'class-transformer'
import { Column, CreateDateColumn, Entity, Index, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm'
import { Role } from './role.entity'
import { Session } from './session.entity'

@Entity({ name: 'user' })
export class UserEntity {
  @PrimaryGeneratedColumn()
  id: number

  // expect: model email contact.email optional
  @Column('citext', { unique: true, nullable: true })
  email: string | null

  // expect: model password authorization.password optional
  @Exclude()
  @Column('varchar', { nullable: true })
  password?: string

  // expect: model lastName name.last required
  @Index()
  @Column({ type: String })
  lastName: string

  // expect: model lastIp device.ip_address required
  @Column('inet')
  lastIp: string

  // expect: model maritalStatus demographic.marital_status required
  @Column({ comment: 'single, married, widowed' })
  maritalStatus: string

  @ManyToOne(() => Role, { eager: true })
  role?: Role | null

  @OneToMany(() => Session, session => session.user)
  sessions: Session[]

  @CreateDateColumn()
  createdAt: Date
}
