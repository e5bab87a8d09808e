import { object, number, string } from 'yup'
import { object as record } from './record'

export const productFilterSchema = object({
  search: string(),
  category: string().oneOf(['books', 'garden']),
  priceMax: number().integer().required(),
  fileName: string().required(),
  emailTemplate: string(),
})

// not yup's
export const legacy = record({ email: 'text', phone: 'text' })
