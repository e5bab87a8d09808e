import vine from '@vinejs/vine'

export const uploadValidator = vine.compile(vine.object({
  fileName: vine.string(),
  folder: vine.string().optional(),
  emailReceipt: vine.boolean(),
}))
