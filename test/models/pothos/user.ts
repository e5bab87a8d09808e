import { builder } from '../builder'

builder.prismaObject('User', {
  fields: t => ({
    id: t.exposeID('id'),
    // expect: model email contact.email optional
    email: t.exposeString('email'),
    // expect: model phone contact.phone_number optional
    phone: t.exposeString('phone', { nullable: true }),
    posts: t.relation('posts'),
  }),
})

export const ProfileInput = builder.inputType('ProfileInput', {
  fields: t => ({
    // expect: model nickname name.nickname required
    nickname: t.string({ required: true }),
    // expect: model birthDate demographic.date_of_birth optional
    birthDate: t.field({ type: 'Date', required: false }),
    // expect: model bio demographic.profile optional
    bio: t.string({ description: 'Shown beside what you write' }),
  }),
})
