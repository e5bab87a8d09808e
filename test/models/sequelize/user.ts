import { CreationOptional, DataTypes, InferAttributes, InferCreationAttributes, Model } from 'sequelize'
import { sequelize } from '../database'

export class User extends Model<InferAttributes<User>, InferCreationAttributes<User>> {
  declare id: CreationOptional<number>
  declare email: string
  declare nickname: CreationOptional<string | null>
}

User.init({
  id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true },
  // expect: model email contact.email required
  email: { type: DataTypes.STRING, allowNull: false },
  // expect: model nickname name.nickname optional
  nickname: { type: DataTypes.STRING },
}, { sequelize, tableName: 'users' })
