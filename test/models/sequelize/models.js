'use strict'
const { Model } = require('sequelize')

module.exports = (sequelize, DataTypes) => {
  const Patient = sequelize.define('Patient', {
    // expect: model firstName name.first required
    firstName: { type: DataTypes.STRING, allowNull: false },
    // expect: model email contact.email optional
    email: { type: DataTypes.STRING(255), unique: true, validate: { isEmail: true } },
    // expect: model phone contact.phone_number optional
    phone: DataTypes.STRING,
    emailVerified: { type: DataTypes.BOOLEAN, defaultValue: false },
  }, { tableName: 'patients', paranoid: true })

  class Employee extends Model {
    static associate(models) {
      Employee.belongsTo(models.Company)
    }
  }
  Employee.init({
    // expect: model salary financial.income required
    salary: { type: DataTypes.DECIMAL(10, 2), allowNull: false },
    // expect: model homeAddress contact.address optional
    homeAddress: DataTypes.TEXT,
  }, { sequelize, modelName: 'Employee' })

  return { Patient, Employee }
}
