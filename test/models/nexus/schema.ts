import { inputObjectType, nonNull, objectType, stringArg } from 'nexus'

export const SignUpInput = inputObjectType({
  name: 'SignUpInput',
  definition(t) {
    // expect: model email contact.email required
    t.nonNull.string('email')
    // expect: model phone contact.phone_number optional
    t.string('phone', { description: 'For the code we send' })
    // expect: model birthDate demographic.date_of_birth required
    t.nonNull.field('birthDate', { type: 'Date' })
    t.nonNull.boolean('acceptsTerms')
  },
})

export const User = objectType({
  name: 'User',
  definition(t) {
    t.implements('Node')
    t.nonNull.id('id')
    // expect: model firstName name.first optional
    t.string('firstName')
    t.list.string('roles')
  },
})
