const Analytics = require('@rudderstack/rudder-sdk-node')

const client = new Analytics(process.env.RUDDER_WRITE_KEY)

module.exports.registered = account => {
  // expect: sink userId unique_id id
  // expect: sink birthday demographic.date_of_birth traits
  // expect: sink ip device.ip_address context
  client.identify({ userId: account.id, traits: { birthday: account.birthday }, context: { ip: account.lastIp } })
  // expect: sink anonymousId contact.email id
  client.track({ anonymousId: account.email, event: 'Registered', properties: { plan: account.plan } })
}
