import { BaseModel, column } from '@adonisjs/lucid/orm'
import { column as cell } from './grid'

export default class Book extends BaseModel {
  @column()
  declare title: string

  @column()
  declare fileName: string
}

export const grid = [cell('email'), cell('phone')]
