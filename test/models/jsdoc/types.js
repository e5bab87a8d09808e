/**
 * A person who wrote to us.
 *
 * @typedef {Object} Sender
 // expect: model email contact.email required
 * @property {string} email - where we answer
 // expect: model phone contact.phone_number optional
 * @property {string} [phone] for urgent matters
 // expect: model birthDate demographic.date_of_birth optional
 * @property {string|null} birthDate
 * @property {Object} address
 // expect: model postalCode contact.address.postal_code required
 * @property {string} address.postalCode
 * @property {boolean} emailVerified
 */

/**
 * @param {Sender} sender
 * @returns {string}
 */
export const greet = sender => `Hello ${sender.address.postalCode}`
