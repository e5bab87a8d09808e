import * as Yup from 'yup'
import type { InferType } from 'yup'

const addressShape = {
  // expect: model street contact.address.street required
  street: Yup.string().required('Street is required'),
  // expect: model postalCode contact.address.postal_code optional
  postalCode: Yup.string().matches(/^\d{5}$/),
}

export const registrationSchema = Yup.object().shape({
  // expect: model firstName name.first required
  firstName: Yup.string().min(2).required('Required'),
  // expect: model email contact.email required
  email: Yup.string().email('Invalid email').required('Required'),
  // expect: model phone contact.phone_number optional
  phone: Yup.string().when('contactBy', { is: 'phone', then: schema => schema.required() }),
  // expect: model dateOfBirth demographic.date_of_birth optional
  dateOfBirth: Yup.date().max(new Date()).nullable(),
  // expect: model passportNumber government_id.passport_number optional
  passportNumber: Yup.string().label('Passport number').optional(),
  contactBy: Yup.string().oneOf(['mail', 'phone']),
  // expect: model country contact.address.country optional
  billing: Yup.object({ ...addressShape, country: Yup.string() }),
  // expect: model mobile contact.phone_number required
  emergencyContacts: Yup.array().of(Yup.object({ mobile: Yup.string().required() })),
})

export const signInSchema = registrationSchema.pick(['email'])
export type Registration = InferType<typeof registrationSchema>
