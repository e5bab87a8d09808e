import { i } from '@instantdb/react'

const schema = i.schema({
  entities: {
    // expect: model email contact.email optional
    $users: i.entity({ email: i.string().unique().indexed().optional() }),
    // expect: model phone contact.phone_number optional
    // expect: model birthday demographic.date_of_birth required
    // expect: model nickname name.nickname required
    profiles: i.entity({ nickname: i.string(), birthday: i.date(), phone: i.string().optional() }),
    // expect: model text content.private.message required
    messages: i.entity({ text: i.string(), createdAt: i.date().indexed() }),
  },
})

export default schema
