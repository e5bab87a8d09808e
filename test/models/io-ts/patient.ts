import * as t from 'io-ts'

export const Patient = t.intersection([
  t.type({
    // expect: model familyName name.last required
    familyName: t.string,
    // expect: model birthDate demographic.date_of_birth required
    birthDate: t.string,
    // expect: model insuranceNumber health_and_medical.insurance_beneficiary_id optional
    insuranceNumber: t.union([t.string, t.null]),
  }),
  t.partial({
    // expect: model phoneNumber contact.phone_number optional
    phoneNumber: t.string,
    // expect: model diagnosis health_and_medical.condition optional
    diagnosis: t.string,
  }),
])

// expect: model note content.private.free_text required
// expect: model email contact.email required
export const Payload = t.type({ email: t.string, note: t.string }, 'Newsletter')
export type Patient = t.TypeOf<typeof Patient>
