const apm = require('elastic-apm-node').start({ serviceName: 'shop' })

exports.failed = (user, error) => {
  // expect: sink id unique_id id
  // expect: sink username name traits
  // expect: sink email contact.email traits
  apm.setUserContext({ id: user.id, username: user.fullName, email: user.email })
  // expect: sink phone contact.phone_number context
  apm.captureError(error, { custom: { phone: user.phone } })
  // expect: sink lastName name.last context
  apm.setLabel('lastName', user.lastName)
}
