import vine from '@vinejs/vine'

export const registerValidator = vine.compile(
  vine.object({
    // expect: model fullName name required
    fullName: vine.string().trim(),
    // expect: model email contact.email required
    email: vine.string().email().normalizeEmail(),
    // expect: model password authorization.password required
    password: vine.string().minLength(12).confirmed(),
    // expect: model phone contact.phone_number optional
    phone: vine.string().mobile().optional(),
    // expect: model postcode contact.address.postal_code optional
    // expect: model city contact.address.city required
    address: vine.object({ city: vine.string(), postcode: vine.string().nullable() }),
  }),
)
