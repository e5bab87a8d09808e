import * as v from 'valibot'
import { object, optional, pipe, string } from 'valibot'

export const CheckoutSchema = v.object({
  // expect: model email contact.email required
  email: v.pipe(v.string(), v.nonEmpty('Please enter your email.'), v.email()),
  // expect: model phone contact.phone_number optional
  phone: v.optional(v.pipe(v.string(), v.minLength(6))),
  // expect: model lastName name.last required
  lastName: v.string(),
  // expect: model birthday demographic.date_of_birth optional
  birthday: v.nullish(v.pipe(v.string(), v.isoDate())),
  // expect: model city contact.address.city optional
  // expect: model street contact.address.street required
  shipping: v.strictObject({ street: v.string(), city: v.nullable(v.string()) }),
  // expect: model firstName name.first required
  guests: v.array(v.object({ firstName: v.string() })),
  coupon: v.optional(v.string()),
})

export const ProfileSchema = object({
  // expect: model nickname name.nickname optional
  nickname: optional(pipe(string())),
  // expect: model gender demographic.gender optional
  gender: v.union([v.literal('female'), v.literal('male'), v.null()]),
})

// expect: model iban financial.bank_account optional
export const DraftSchema = v.partial(v.object({ iban: v.string() }))
