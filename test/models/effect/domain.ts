import { Schema } from 'effect'
import * as S from 'effect/Schema'

const Email = Schema.String.pipe(Schema.pattern(/^[^@]+@[^@]+$/), Schema.brand('Email'))

export class User extends Schema.Class<User>('User')({
  id: Schema.Number,
  // expect: model email contact.email required
  email: Email,
  // expect: model phone contact.phone_number optional
  phone: Schema.optional(Schema.String),
  // expect: model birthDate demographic.date_of_birth optional
  birthDate: Schema.NullOr(Schema.DateFromString),
}) {}

export class SignUp extends Schema.TaggedRequest<SignUp>()('SignUp', {
  failure: Schema.Never,
  success: Schema.Void,
  // expect: model password authorization.password required
  // expect: model firstName name.first required
  payload: { firstName: Schema.String, password: Schema.Redacted(Schema.String) },
}) {}

export const Applicant = S.Struct({
  // expect: model lastName name.last required
  lastName: S.String,
  // expect: model salaryExpectation financial.income optional
  salaryExpectation: S.optionalWith(S.Number, { exact: true }),
  // expect: model zipCode contact.address.postal_code required
  // expect: model street contact.address.street required
  address: S.Struct({ street: S.String, zipCode: S.String }),
})
