const ActiveCampaign = require('activecampaign')

const client = new ActiveCampaign('https://shop.api-us1.com', 'key')

// expect: sink email contact.email traits
// expect: sink first_name name.first traits
exports.asked = user => client.api('contact/sync', { email: user.email, first_name: user.firstName })

exports.onPage = user => {
  // expect: sink email contact.email traits
  window.vgo('setEmail', user.email)
}
