import { AllowNull, BelongsTo, Column, DataType, Default, ForeignKey, IsEmail, Model, PrimaryKey, Table } from 'sequelize-typescript'
import { Team } from './team'

@Table({ tableName: 'members', modelName: 'member' })
export class Member extends Model {
  @PrimaryKey
  @Column(DataType.UUID)
  id: string

  // expect: model email contact.email required
  @AllowNull(false)
  @IsEmail
  @Column
  email: string

  // expect: model phone contact.phone_number optional
  @Column(DataType.STRING)
  phone: string

  // expect: model birthDate demographic.date_of_birth optional
  @AllowNull
  @Column({ type: DataType.DATEONLY })
  birthDate: Date | null

  // expect: model lastName name.last required
  @Column({ allowNull: false })
  lastName: string

  @Default(false)
  @Column(DataType.BOOLEAN)
  emailConfirmed: boolean

  @ForeignKey(() => Team)
  @Column
  teamId: string

  @BelongsTo(() => Team)
  team: Team
}
