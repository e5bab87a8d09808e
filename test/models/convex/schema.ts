import { defineSchema, defineTable } from 'convex/server'
import { v } from 'convex/values'

export default defineSchema({
  users: defineTable({
    // expect: model name name required
    name: v.string(),
    // expect: model email contact.email required
    email: v.string(),
    // expect: model phone contact.phone_number optional
    phone: v.optional(v.string()),
    // expect: model image content.self_image optional
    image: v.union(v.string(), v.null()),
    tokenIdentifier: v.string(),
  }).index('by_email', ['email']),
  bookings: defineTable({
    // expect: model passportNumber government_id.passport_number optional
    // expect: model lastName name.last required
    guest: v.object({ lastName: v.string(), passportNumber: v.optional(v.string()) }),
    roomId: v.id('rooms'),
  }),
})
