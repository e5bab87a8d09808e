const mongoose = require('mongoose')

const memberSchema = new mongoose.Schema({
  name: String,
  email: String,
  phone: String,
  birthday: Date,
})

module.exports = mongoose.model('Member', memberSchema)
