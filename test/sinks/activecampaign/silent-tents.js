const ActiveCampaign = require('activecampaign')
const { api } = require('./tents')

const client = new ActiveCampaign('https://shop.api-us1.com', 'key')

exports.pitched = email => {
  api('contact/sync', { email })
  return client.api('list/add', { name: 'Campers', sender_city: 'Berlin' })
}
