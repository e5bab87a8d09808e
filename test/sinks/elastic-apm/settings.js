// expect: setting captureBody
const apm = require('elastic-apm-node').start({ serviceName: 'shop', captureBody: 'all' })

require('elastic-apm-node').start({ serviceName: 'shop', captureBody: 'off' })

module.exports = apm
