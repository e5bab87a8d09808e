const bcrypt = require('bcrypt')
const mongoose = require('mongoose')

const userSchema = new mongoose.Schema({
  // expect: model email contact.email required
  email: { type: String, unique: true, required: true },
  // expect: model password authorization.password optional
  password: String,
  // expect: model phone contact.phone_number required
  phone: { type: String, required: [true, 'Please give us a phone number'] },
  passwordResetExpires: Date,
  emailVerified: Boolean,

  profile: {
    // expect: model name name optional
    name: String,
    // expect: model gender demographic.gender optional
    gender: String,
    // expect: model location location.imprecise optional
    location: String,
    // expect: model picture content.self_image optional
    picture: String,
  },
}, { timestamps: true })

userSchema.pre('save', async function hash() {
  if (this.isModified('password')) this.password = await bcrypt.hash(this.password, 12)
})

userSchema.add({
  // expect: model passportNumber government_id.passport_number optional
  passportNumber: { type: String },
})

module.exports = mongoose.model('User', userSchema)
