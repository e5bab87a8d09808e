const winston = require('winston')

module.exports = customer => winston.createLogger({
  // expect: sink email contact.email
  defaultMeta: { email: customer.email, service: 'shop' },
})
