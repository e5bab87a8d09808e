const { MongoClient } = require('mongodb')

const run = async (db, fileName) => {
  await db.collection('jobs').insertOne({ fileName, queue: 'mail', attempts: 0 })
  await db.collection('jobs').updateOne({ email: 'x' }, { $inc: { attempts: 1 } })
}

// not a database of documents
exports.seen = cache => cache.users.insertOne({ email: cache.email })

module.exports = { run, MongoClient }
