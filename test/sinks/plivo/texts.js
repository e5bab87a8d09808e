const plivo = require('plivo')

const client = new plivo.Client('id', 'token')

exports.told = (user, target) => Promise.all([
  // expect: sink phone contact.phone_number to
  // expect: sink lastName name.last
  client.messages.create('+491234', target, `Hello ${user.lastName}`),
  // expect: sink dst contact.phone_number to
  client.messages.create({ src: '+491234', dst: user.mobile, text: 'Hello' }),
])
