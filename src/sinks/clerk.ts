import { defineSink } from '../kit/define.js'

const packages = ['@clerk/nextjs', '@clerk/clerk-react', '@clerk/react', '@clerk/clerk-js', '@clerk/clerk-expo', '@clerk/expo', '@clerk/remix', '@clerk/backend',
  '@clerk/express', '@clerk/clerk-sdk-node', '@clerk/fastify']

export default defineSink({
  name: 'clerk', title: 'Clerk', kind: 'identity', domains: ['clerk.com', 'clerk.dev', 'clerk.accounts.dev'],
  packages, instances: ['clerkClient', 'clerk'],
  calls: {
    'signUp.create': { traits: '0' }, 'signUp.update': { traits: '0' }, 'signIn.create': { traits: '0' },
    'signUp.password': { traits: '0' }, 'signIn.password': { traits: '0' }, 'signIn.resetPassword': { traits: '0' },
    'user.update': { traits: '0' }, 'user.createEmailAddress': { traits: '0' }, 'user.createPhoneNumber': { traits: '0' },
    'users.createUser': { traits: '0' }, 'users.updateUser': { id: '0', traits: '1' },
    'users.updateUserMetadata': { id: '0', traits: '1' }, 'invitations.createInvitation': { traits: '0' },
    'emailAddresses.createEmailAddress': { traits: '0' }, 'phoneNumbers.createPhoneNumber': { traits: '0' },
  },
})
