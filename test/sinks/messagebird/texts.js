const { initClient } = require('messagebird')

const client = initClient('key')

exports.told = (user, targets) => {
  // expect: sink recipients contact.phone_number to
  // expect: sink lastName name.last
  client.messages.create({ originator: 'Shop', recipients: [user.mobile], body: `Hello ${user.lastName}` }, () => {})
  // expect: sink phone contact.phone_number to
  // expect: sink firstName name.first traits
  client.contacts.create(user.phone, { firstName: user.firstName }, () => {})
}
