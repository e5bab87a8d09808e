const tracer = require('dd-trace').init()

exports.paid = user => {
  const span = tracer.scope().active()
  // expect: sink usr.email contact.email context
  span.setTag('usr.email', user.email)
  // expect: sink id unique_id id
  // expect: sink name name traits
  tracer.setUser({ id: user.id, name: user.fullName })
}
