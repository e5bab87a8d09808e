const Airtable = require('airtable')

const base = new Airtable({ apiKey: process.env.AIRTABLE_KEY }).base('app')

exports.joined = async user => {
  // expect: sink Email contact.email
  // expect: sink Phone contact.phone_number
  await base('Members').create([{ fields: { Email: user.email, Phone: user.phone } }])
  // expect: sink "Last name" name.last
  await base('Members').update('rec', { 'Last name': user.lastName })
}
