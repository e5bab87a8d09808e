const mongoose = require('mongoose')

const badgeSchema = new mongoose.Schema({
  holderPhone: String, // expect: unsure JSON.stringify(this) takes every field
})

badgeSchema.methods.seal = function () {
  return JSON.stringify(this)
}

module.exports = mongoose.model('Badge', badgeSchema)
