const Mailjet = require('node-mailjet')
const { request } = require('./jets')

const mailjet = Mailjet.apiConnect('key', 'secret')

exports.flown = email => {
  request({ Messages: [{ To: [{ Email: email }] }] })
  return mailjet.get('contact').request({ Limit: 10 })
}
