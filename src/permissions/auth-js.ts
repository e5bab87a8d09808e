import { definePermission } from '../kit/define.js'

const openid = ['openid', 'profile', 'email']

/** Auth.js (NextAuth): a provider asks for its default scopes unless it is given others. */
export default definePermission({
  name: 'auth-js', title: 'Auth.js providers',
  packages: ['next-auth', '@auth/core', '@auth/express', '@auth/sveltekit', '@auth/solid-start'],
  providers: {
    module: /^(?:next-auth|@auth\/[\w-]+)\/providers\/([\w-]+)$/,
    scopes: ['0.authorization.params.scope', '0.scope'],
    default: {
      google: openid, apple: ['name', 'email'], facebook: ['public_profile', 'email'], github: ['read:user', 'user:email'], gitlab: ['read_user'],
      linkedin: openid, 'azure-ad': [...openid, 'User.Read'], 'microsoft-entra-id': [...openid, 'User.Read'], 'azure-ad-b2c': openid, auth0: openid,
      okta: openid, cognito: openid, keycloak: openid, discord: ['identify', 'email'], slack: openid, twitch: ['openid', 'user:read:email'],
      spotify: ['user-read-email'], twitter: ['users.read', 'tweet.read'], onelogin: openid, zitadel: openid, authentik: openid, fusionauth: openid,
      instagram: ['instagram_basic'], line: ['openid', 'profile'], kakao: ['public_profile'], yandex: ['email', 'name'], zoom: ['public_profile', 'email'],
    },
  },
  // what these providers give of OpenID Connect's `profile`
  grants: { profile: ['name', 'given_name', 'family_name', 'picture'] },
})
