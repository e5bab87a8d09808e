const mongoose = require('mongoose')

const userSchema = new mongoose.Schema({
  email: { type: String, unique: true }, // step: kept email
  phone: String, // step: kept phone
})

module.exports = mongoose.model('User', userSchema)
