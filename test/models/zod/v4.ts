import * as z from 'zod/v4'
import { email as emailAddress, object, optional, string } from 'zod/mini'

export const invitee = z.strictObject({
  // expect: model address contact.email required
  address: z.email(),
  // expect: model mobile contact.phone_number optional
  mobile: z.e164().optional(),
  // expect: model field1 demographic.religious_belief required
  field1: z.string().meta({ title: 'Religion', description: 'As told by the guest' }),
  // expect: model nickname name.nickname optional
  nickname: z.string().nullable().default(null),
  id: z.uuid(),
  url: z.url(),
})

export const guest = object({
  // expect: model contact contact.email required
  contact: emailAddress(),
  // expect: model firstName name.first optional
  firstName: optional(string()),
  seats: string(),
})

export const withPassport = invitee.safeExtend({
  // expect: model passportNumber government_id.passport_number required
  passportNumber: z.string().length(9).describe('As in the machine readable zone'),
})
