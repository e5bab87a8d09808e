const mandrill = require('@mailchimp/mailchimp_transactional')('key')
const { messages } = require('./apes')

exports.called = email => {
  messages.send({ message: { to: [{ email }] } })
  return mandrill.messages.send({ message: { to: [{ email: 'team@example.com' }], subject: 'Called', text: '3 e-mails' } })
}
