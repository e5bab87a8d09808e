const recurly = require('recurly')

const client = new recurly.Client('key')

exports.buy = async user => {
  // expect: sink code unique_id id
  // expect: sink email contact.email traits
  // expect: sink firstName name.first traits
  await client.createAccount({ code: user.id, email: user.email, firstName: user.firstName })
  // expect: sink code contact.email id
  // expect: sink lastName name.last traits
  return client.createPurchase({ currency: 'EUR', account: { code: user.email, lastName: user.lastName } })
}
