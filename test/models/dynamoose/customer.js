const dynamoose = require('dynamoose')

const customerSchema = new dynamoose.Schema({
  id: { type: String, hashKey: true },
  // expect: model email contact.email required
  email: { type: String, required: true, index: true },
  // expect: model phone contact.phone_number optional
  phone: String,
  // expect: model postcode contact.address.postal_code required
  // expect: model street contact.address.street optional
  address: { type: Object, schema: { street: String, postcode: { type: String, required: true } } },
}, { timestamps: true })

// expect: model userAgent device.user_agent optional
// expect: model ipAddress device.ip_address optional
const Visitor = dynamoose.model('Visitor', { ipAddress: String, userAgent: String })

module.exports = { Customer: dynamoose.model('Customer', customerSchema), Visitor }
