const SparkPost = require('sparkpost')
const { transmissions } = require('./sparks')

const client = new SparkPost('key')

exports.flown = email => {
  transmissions.send({ recipients: [{ address: email }] })
  return client.templates.list()
}
