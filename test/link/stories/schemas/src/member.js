import { DataTypes } from 'sequelize'
import { sequelize } from './sequelize'

export const Member = sequelize.define('Member', {
  phone: DataTypes.STRING, // step: kept phone
  email: DataTypes.STRING, // step: kept email
  birthday: DataTypes.DATEONLY, // step: kept birthday
})
