import { type } from 'arktype'

export const contact = type({
  // expect: model name name required
  name: 'string > 0',
  // expect: model email contact.email required
  email: 'string.email',
  // expect: model phone contact.phone_number optional
  'phone?': 'string',
  // expect: model gender demographic.gender required
  gender: "'female' | 'male' | 'other'",
  // expect: model birthDate demographic.date_of_birth optional
  birthDate: 'string.date.iso | null',
  newsletter: 'boolean = false',
  // expect: model postalCode contact.address.postal_code optional
  // expect: model street contact.address.street required
  address: { street: 'string', 'postalCode?': 'string' },
})

export type Contact = typeof contact.infer
