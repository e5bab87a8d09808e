import * as yup from 'yup'
import { z } from 'zod'
import { errorMessages } from '@/lib/messages'

export const registrationSchema = z.object({
  name: z.string().trim().min(2, errorMessages.name).max(120),
  email: z.email(errorMessages.email),
  password: z.string().min(12, errorMessages.password).max(200),
  dateOfBirth: z.iso.date(errorMessages.dateOfBirth),
})

export type RegistrationValues = z.infer<typeof registrationSchema>

export const loginSchema = z.object({
  email: z.email(errorMessages.email),
  password: z.string().min(1),
  remember: z.boolean(),
})

export type LoginValues = z.infer<typeof loginSchema>

// @purpose account
export const passwordResetSchema = z.object({
  email: z.email(errorMessages.email),
  code: z.string().length(6),
  password: z.string().min(12, errorMessages.password).max(200),
})

export const profileSchema = yup.object({
  name: yup.string().trim().min(2).max(120).required(),
  phone: yup.string().trim().max(30).optional(),
  taxId: yup.string().trim().max(20).optional(),
})

export type ProfileValues = yup.InferType<typeof profileSchema>
