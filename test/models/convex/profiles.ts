import { v } from 'convex/values'
import { mutation, query } from './_generated/server'

export const updateProfile = mutation({
  // expect: model birthDate demographic.date_of_birth required
  // expect: model bio demographic.profile optional
  args: { bio: v.optional(v.string()), birthDate: v.string() },
  handler: async (ctx, args) => {
    const identity = await ctx.auth.getUserIdentity()
    if (!identity) throw new Error('Not signed in')
    await ctx.db.insert('profiles', { ...args, subject: identity.subject })
  },
})

export const byEmail = query({ args: { email: v.string() }, handler: async (ctx, { email }) => ctx.db.query('users').collect() })
