'use strict'

/** @type {import('sequelize-cli').Migration} */
module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('customers', {
      id: { allowNull: false, autoIncrement: true, primaryKey: true, type: Sequelize.INTEGER },
      // expect: model lastName name.last required
      lastName: { type: Sequelize.STRING, allowNull: false },
      // expect: model birthDate demographic.date_of_birth optional
      birthDate: { type: Sequelize.DATEONLY },
      createdAt: { allowNull: false, type: Sequelize.DATE },
    })
    // expect: model phoneNumber contact.phone_number optional
    await queryInterface.addColumn('customers', 'phoneNumber', { type: Sequelize.STRING, allowNull: true })
    // expect: model iban financial.bank_account required
    await queryInterface.addColumn('customers', 'iban', { type: Sequelize.STRING, allowNull: false })
  },
  async down(queryInterface) {
    await queryInterface.removeColumn('customers', 'iban')
    await queryInterface.dropTable('customers')
  },
}
