import { array, assign, define, Infer, nullable, object, optional, string, type } from 'superstruct'
import isEmail from 'is-email'

const Email = define<string>('Email', value => isEmail(String(value)))

export const Guest = object({
  // expect: model lastName name.last required
  lastName: string(),
  // expect: model email contact.email required
  email: Email,
  // expect: model phoneNumber contact.phone_number optional
  phoneNumber: optional(string()),
  // expect: model dietaryRequirements demographic.profile.diet optional
  dietaryRequirements: nullable(string()),
  // expect: model firstName name.first required
  companions: array(object({ firstName: string() })),
})

// expect: model passportNumber government_id.passport_number required
export const HotelGuest = assign(Guest, type({ passportNumber: string() }))
export type Guest = Infer<typeof Guest>
