import { defineSink } from '../kit/define.js'

/** A tenant's host has its region, but for those of the United States that are older. */
const regions = { 'auth0.com': 'US', 'us.auth0.com': 'US', 'eu.auth0.com': 'EU', 'uk.auth0.com': 'GB', 'au.auth0.com': 'AU', 'jp.auth0.com': 'JP', 'ca.auth0.com': 'CA' }

export default defineSink({
  name: 'auth0', title: 'Auth0', kind: 'identity', domains: ['auth0.com'],
  clients: [
    { packages: ['@auth0/auth0-react', '@auth0/auth0-spa-js', '@auth0/auth0-angular', '@auth0/auth0-vue'], calls: {}, optionsIn: { tags: { Auth0Provider: '' } }, settings: [{ calls: ['Auth0Client.new', 'createAuth0Client', 'createAuth0', 'provideAuth0'], at: '0.domain', regions }] },
    {
      packages: ['auth0'], instances: ['management', 'managementClient', 'auth0Management'], modules: /auth0|management/i,
      calls: {
        'users.create': { traits: '0' }, 'users.update': { id: '0.id', traits: '1' },
        'database.signUp': { traits: '0' }, 'database.changePassword': { traits: '0' },
        'passwordless.sendEmail': { traits: '0' }, 'passwordless.sendSMS': { traits: '0' }, 'oauth.passwordGrant': { traits: '0' },
      },
      settings: [{ calls: ['ManagementClient.new', 'AuthenticationClient.new'], at: '0.domain', regions }],
    },
    { packages: ['auth0-js'], calls: { signup: { traits: '0' }, passwordlessStart: { traits: '0' }, 'client.login': { traits: '0' } } },
    { packages: ['react-native-auth0'], calls: { createUser: { traits: '0' }, passwordRealm: { traits: '0' } } },
  ],
})
