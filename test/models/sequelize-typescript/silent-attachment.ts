import { Column, Model, Table } from 'sequelize-typescript'

@Table
export class Attachment extends Model {
  @Column
  fileName: string

  @Column
  key: string

  @Column
  hostAddress: string
}
