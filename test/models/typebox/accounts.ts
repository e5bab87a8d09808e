import { Type, type Static } from '@sinclair/typebox'
import { Elysia, t } from 'elysia'

export const AccountBody = Type.Object({
  // expect: model email contact.email required
  email: Type.String({ format: 'email' }),
  // expect: model mobile contact.phone_number optional
  mobile: Type.Optional(Type.String({ description: 'Mobile phone, for codes' })),
  // expect: model fullName name required
  fullName: Type.String({ minLength: 1 }),
  // expect: model ssn government_id.national_identification_number optional
  ssn: Type.Union([Type.String(), Type.Null()]),
  tags: Type.Array(Type.String()),
}, { $id: 'Account' })

export type Account = Static<typeof AccountBody>
// expect: model postalCode contact.address.postal_code optional
export const AccountPatch = Type.Partial(Type.Object({ postalCode: Type.String() }))

export const app = new Elysia().post('/subscribers', ({ body }) => body, {
  // expect: model email contact.email required
  body: t.Object({ email: t.String({ format: 'email' }), consent: t.Boolean() }),
})
