const appInsights = require('applicationinsights')

appInsights.setup().start()
const client = appInsights.defaultClient

exports.failed = (user, error) => {
  // expect: sink email contact.email properties
  client.trackException({ exception: error, properties: { email: user.email } })
}
