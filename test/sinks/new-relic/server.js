const newrelic = require('newrelic')

exports.paid = (user, order) => {
  // expect: sink email contact.email id
  newrelic.setUserID(user.email)
  // expect: sink phone contact.phone_number context
  newrelic.addCustomAttributes({ phone: user.phone, order: order.id })
  // expect: sink lastName name.last context
  newrelic.addCustomAttribute('lastName', user.lastName)
  // expect: sink iban financial.bank_account context
  newrelic.noticeError(new Error('declined'), { iban: user.iban })
}
