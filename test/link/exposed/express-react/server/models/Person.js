const mongoose = require('mongoose')

const personSchema = new mongoose.Schema({
  name: String,
  email: String,
  phone: String,
  passport: { type: String, select: false },
  birthday: Date,
})

module.exports = mongoose.model('Person', personSchema)
