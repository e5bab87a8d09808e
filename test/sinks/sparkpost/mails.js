const SparkPost = require('sparkpost')

const client = new SparkPost('key')

exports.welcome = user => client.transmissions.send({
  // expect: sink email contact.email traits
  // expect: sink name name traits
  recipients: [{ address: { email: user.email, name: user.fullName } }],
  // expect: sink phone contact.phone_number
  content: { from: 'shop@example.com', subject: 'Welcome', html: `<p>Your phone: ${user.phone}</p>` },
})
