const mongoose = require('mongoose')

const trainerSchema = new mongoose.Schema({
  name: String,
  phone: String,
  homeAddress: String,
  password: String,
})

module.exports = mongoose.model('Trainer', trainerSchema)
