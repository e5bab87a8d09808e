const winston = require('winston')
const { createLogger, transports } = require('winston')

const logger = winston.createLogger({ level: 'info', transports: [new transports.Console()] })
const audit = createLogger({ transports: [new transports.File({ filename: 'audit.log' })] })

module.exports = function placeOrder(order, customer) {
  // expect: sink email contact.email
  logger.info('order placed', { email: customer.email, total: order.total })
  // expect: sink phone contact.phone_number
  audit.log('info', 'called', { phone: customer.phone })
  // expect: sink email contact.email
  logger.warn('no mail to', customer.email)
  // expect: sink iban financial.bank_account
  audit.log({ level: 'warn', message: 'retry', iban: order.iban })
  // expect: sink lastName name.last
  winston.error(`no address for ${customer.lastName}`)
  // expect: sink customer user whole
  audit.verbose('customer', customer)
  // expect: sink shippingAddress contact.address
  audit.child({ shippingAddress: order.shippingAddress }).info('shipped')
}
