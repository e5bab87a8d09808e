import * as v from 'valibot'
import * as yup from 'yup'
import { z } from 'zod'

export const phoneSchema = yup.object().shape({
  phone: yup.string().required(), // step: checked phone
})
export const emailSchema = v.pipe(v.object({
  email: v.pipe(v.string(), v.email()), // step: checked email
}), v.forward(v.partialCheck([['email']], () => true), ['email']))
const person = z.object({
  birthday: z.string(), // step: checked birthday
  gender: z.string(),
})
export const birthdaySchema = person.omit({ gender: true }).extend({ nickname: z.string() })
