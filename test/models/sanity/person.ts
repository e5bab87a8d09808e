import { defineField, defineType } from 'sanity'

export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  fields: [
    // expect: model surname name.last
    defineField({ name: 'surname', title: 'Surname', type: 'string', validation: rule => rule.required() }),
    // expect: model email contact.email
    defineField({ name: 'email', title: 'E-mail', type: 'string' }),
    // expect: model dateOfBirth demographic.date_of_birth
    { name: 'dateOfBirth', type: 'date' },
    // expect: model address.street contact.address.street
    defineField({ name: 'address', type: 'object', fields: [{ name: 'street', type: 'string' }] }),
  ],
})
