import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'auth0', title: 'Auth0', kind: 'identity', domains: ['auth0.com'],
  clients: [
    {
      packages: ['auth0'], instances: ['management', 'managementClient', 'auth0Management'], modules: /auth0|management/i,
      calls: {
        'users.create': { traits: '0' }, 'users.update': { id: '0.id', traits: '1' },
        'database.signUp': { traits: '0' }, 'database.changePassword': { traits: '0' },
        'passwordless.sendEmail': { traits: '0' }, 'passwordless.sendSMS': { traits: '0' }, 'oauth.passwordGrant': { traits: '0' },
      },
    },
    { packages: ['auth0-js'], calls: { signup: { traits: '0' }, passwordlessStart: { traits: '0' }, 'client.login': { traits: '0' } } },
    { packages: ['react-native-auth0'], calls: { createUser: { traits: '0' }, passwordRealm: { traits: '0' } } },
  ],
})
