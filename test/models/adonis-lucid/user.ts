import { BaseModel, column } from '@adonisjs/lucid/orm'
import type { DateTime } from 'luxon'

export default class User extends BaseModel {
  @column({ isPrimary: true })
  declare id: number

  // expect: model fullName name optional
  @column()
  declare fullName: string | null

  // expect: model email contact.email required
  @column()
  declare email: string

  // expect: model password authorization.password required
  @column({ serializeAs: null })
  declare password: string

  // expect: model birthDate demographic.date_of_birth optional
  @column.date()
  declare birthDate: DateTime | null

  @column.dateTime({ autoCreate: true })
  declare createdAt: DateTime
}
