const apm = require('elastic-apm-node').start({ serviceName: 'shop' })
const { setUserContext } = require('./rubber')

exports.pulled = email => {
  apm.addLabels({ centimetres: 12, step: 'email' })
  setUserContext({ email })
}
