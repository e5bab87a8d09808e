const mongoose = require('mongoose')

const userSchema = new mongoose.Schema({
  email: { type: String, unique: true }, // expect: read
  password: String, // expect: read
  phone: String, // expect: named
  website: String, // expect: unread, shown again
  jobTitle: String, // expect: unread
  company: String, // expect: read
  birthday: Date, // expect: read
  profile: {
    homeAddress: String, // expect: unread
  },
})

userSchema.methods.comparePassword = async function (candidate) {
  return bcrypt.verify(candidate, this.password)
}

module.exports = mongoose.model('User', userSchema)
