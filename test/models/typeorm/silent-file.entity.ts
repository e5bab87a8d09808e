import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity({ name: 'file' })
export class FileEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column()
  path: string

  @Column()
  fileName: string

  @Column()
  hostAddress: string

  @Column({ default: false })
  emailSent: boolean

  @Column({ type: 'varchar' })
  emailTemplate: string

  @Column('int')
  phoneColumnWidth: number
}
