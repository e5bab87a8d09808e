const mongoose = require('mongoose')
const { Schema } = mongoose

const addressSchema = new mongoose.Schema({
  // expect: model street contact.address.street optional
  street: String,
  // expect: model postcode contact.address.postal_code required
  postcode: { type: String, required: [true, 'Post code is required'] },
}, { _id: false })

const householdSchema = new Schema({
  label: String,
  home: addressSchema,
  members: [{
    // expect: model firstName name.first required
    firstName: { type: String, required: true },
    // expect: model birthDate demographic.date_of_birth optional
    birthDate: Date,
    type: { type: String, enum: ['adult', 'child'] },
  }],
  // expect: model mobile contact.phone_number optional
  contacts: { type: [{ mobile: String }], default: [] },
  // expect: model emails contact.email optional
  emails: [{ type: String, lowercase: true }],
  photo: { data: Buffer, contentType: String },
})

module.exports = mongoose.model('Household', householdSchema)
