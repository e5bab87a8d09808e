const winston = require('winston')
const { log } = require('./math')

const audit = winston.createLogger({ defaultMeta: { service: 'email' } })

module.exports = function listen(app, email) {
  audit.info('email', { host: app.hostname, fileName: app.fileName })
  audit.log('warn', 'phone is missing')
  audit.log('email', 'sent', { count: app.mails.length, template: app.emailTemplate })
  audit.profile('email')
  log(email)
  return audit
}
