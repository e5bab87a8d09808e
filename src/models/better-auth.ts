import { defineModel } from '../kit/define.js'

/** The fields a project adds to its users, and those every user and session has; a field must be there unless it says `required: false`. */
export default defineModel({
  name: 'better-auth', title: 'Better Auth', role: 'kept', shown: true, required: true, requiredKey: 'required',
  packages: ['better-auth'],
  objects: {
    betterAuth: {
      fields: '0.user.additionalFields', record: 'user', implied: { user: ['name', 'email', 'image'], session: ['ipAddress', 'userAgent'] },
    },
  },
})
