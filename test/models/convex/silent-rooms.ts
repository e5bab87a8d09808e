import { defineSchema, defineTable } from 'convex/server'
import { v } from 'convex/values'

export default defineSchema({
  rooms: defineTable({ title: v.string(), capacity: v.number(), emailAlerts: v.boolean(), storageId: v.id('_storage') }),
  jobs: defineTable({ queueName: v.string(), fileName: v.string() }),
})
