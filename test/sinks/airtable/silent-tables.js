const Airtable = require('airtable')
const { create } = require('./tables')

const base = new Airtable({ apiKey: 'key' }).base('app')

exports.laid = email => {
  create([{ fields: { Email: email } }])
  return base('Tables').create({ Legs: 4, Step: 'email' })
}
