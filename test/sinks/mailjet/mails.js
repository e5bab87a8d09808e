const Mailjet = require('node-mailjet')

const mailjet = Mailjet.apiConnect('key', 'secret')

exports.welcome = user => mailjet.post('send', { version: 'v3.1' }).request({
  // expect: sink Email contact.email
  // expect: sink Name name
  // expect: sink phone contact.phone_number
  Messages: [{ From: { Email: 'shop@example.com' }, To: [{ Email: user.email, Name: user.fullName }], Subject: 'Welcome', Variables: { phone: user.phone } }],
})
