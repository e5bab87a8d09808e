const { MongoClient } = require('mongodb')

const run = async (db, fileName) => {
  await db.collection('jobs').insertOne({ fileName, queue: 'mail', attempts: 0 })
  await db.collection('jobs').updateOne({ email: 'x' }, { $inc: { attempts: 1 } })
}

module.exports = { run, MongoClient }
