const recurly = require('recurly')
const { createAccount } = require('./hair')

const client = new recurly.Client('key')

exports.cut = email => {
  createAccount({ email })
  return client.createPlan({ code: 'cut', name: 'Cut' })
}
