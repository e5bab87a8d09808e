const { MongoClient } = require('mongodb')

const client = new MongoClient(process.env.MONGODB_URI)

async function subscribe(db, { email, lastName }) {
  // expect: model lastName name.last
  // expect: model email contact.email
  await db.collection('subscribers').insertOne({ email, lastName, source: 'footer', createdAt: new Date() })
}

async function move(id, { street, postcode, phone }) {
  const customers = client.db('shop').collection('customers')
  // expect: model street contact.address.street
  // expect: model phone contact.phone_number
  // expect: model address.postcode contact.address.postal_code
  await customers.updateOne({ _id: id }, { $set: { 'address.postcode': postcode, phone, street }, $unset: { fax: '' } })
}

async function register(app, { mail, given, password }) {
  // expect: model password authorization.password
  // expect: model firstName name.first
  // expect: model email contact.email
  const customer = { email: mail, firstName: given, password, orders: 0 }
  await app.db.customers.insertOne(customer)
}

module.exports = { subscribe, move, register }
