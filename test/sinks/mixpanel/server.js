const Mixpanel = require('mixpanel')

const mixpanel = Mixpanel.init(process.env.MIXPANEL_TOKEN)

exports.joined = (member, ip) => {
  // expect: sink id unique_id id
  // expect: sink $first_name name.first traits
  // expect: sink $phone contact.phone_number traits
  mixpanel.people.set(member.id, { $first_name: member.firstName, $phone: member.phone })
  // expect: sink id unique_id id
  // expect: sink gender demographic.gender traits
  mixpanel.people.set_once(member.id, 'gender', member.gender)
  // expect: sink distinct_id contact.email id
  // expect: sink ip device.ip_address properties
  mixpanel.track('Joined', { distinct_id: member.email, plan: member.plan, ip })
}
