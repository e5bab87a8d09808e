import { definePermission } from '../kit/define.js'

const openid = ['openid', 'email', 'profile']

/** A provider asks for its default scopes; those it is given come on top, unless it says `disableDefaultScope`. */
export default definePermission({
  name: 'better-auth-providers', title: 'Better Auth providers',
  packages: ['better-auth'],
  signIns: {
    betterAuth: {
      options: [{
        path: '0.socialProviders', scopes: 'scope', without: 'disableDefaultScope',
        default: {
          google: openid, microsoft: [...openid, 'User.Read'], apple: ['email', 'name'], github: ['read:user', 'user:email'], gitlab: ['read_user'], facebook: ['email', 'public_profile'],
          linkedin: openid, discord: ['identify', 'email'], slack: openid, spotify: ['user-read-email'], twitch: ['user:read:email', 'openid'], twitter: ['users.read', 'tweet.read', 'users.email'],
          cognito: openid, line: openid, kakao: ['account_email', 'profile_image', 'profile_nickname'], vk: ['email', 'phone'], naver: ['profile', 'email'], salesforce: openid,
        },
      }],
    },
    genericOAuth: { scopes: ['0.config.*.scopes'] },
  },
  grants: { profile: ['name', 'given_name', 'family_name', 'picture'] },
})
