const plivo = require('plivo')
const { messages } = require('./bells')

const client = new plivo.Client('id', 'token')

exports.rung = phone => {
  messages.create('+491234', phone, 'ring')
  return client.messages.create('+491234', '+495678', 'rung')
}
