const { initClient } = require('messagebird')
const { messages } = require('./birds')

const client = initClient('key')

exports.sung = phone => {
  messages.create({ recipients: [phone] })
  client.messages.create({ originator: 'Shop', recipients: ['+491234'], body: 'sung' }, () => {})
}
