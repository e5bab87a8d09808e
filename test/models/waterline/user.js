/** api/models/User.js */
module.exports = {
  attributes: {
    // expect: model emailAddress contact.email required
    emailAddress: { type: 'string', required: true, unique: true, isEmail: true, maxLength: 200 },
    // expect: model password authorization.password required
    password: { type: 'string', required: true, protect: true },
    // expect: model fullName name optional
    fullName: { type: 'string', description: 'Full representation of the user\'s name' },
    lastSeenAt: { type: 'number' },
    orders: { collection: 'order', via: 'customer' },
  },
}
