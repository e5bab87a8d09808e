import { boolean, number, object, string } from 'superstruct'

export const Block = object({
  hash: string(),
  height: number(),
  minerName: string(),
  emailSent: boolean(),
})
