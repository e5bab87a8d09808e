const mongoose = require('mongoose')

const ticketSchema = new mongoose.Schema({
  holderPhone: String, // expect: unsure this[field]
})

/** By a name that is put together. */
ticketSchema.methods.contact = function (kind) {
  const field = `holder${kind}`
  return this[field]
}

module.exports = mongoose.model('Ticket', ticketSchema)
