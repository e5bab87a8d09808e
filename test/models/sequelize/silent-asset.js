const { DataTypes } = require('sequelize')
const sequelize = require('./db')
const i18n = require('./i18n')

module.exports = sequelize.define('Asset', {
  fileName: { type: DataTypes.STRING, allowNull: false },
  path: DataTypes.STRING,
  emailSent: DataTypes.BOOLEAN,
})

i18n.init({ email: 'E-mail', phone: 'Phone' }, { locale: 'en' })
customElements.define('user-card', { email: 'x' })
