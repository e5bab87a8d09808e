import { definePermission } from '../kit/define.js'
import type { SignInSpec } from '../kit/define.js'

const strategy: SignInSpec = { scopes: ['0.scope'], fields: ['0.profileFields'] }

/** Scopes stand in the strategy or in the call that sends a person to the provider. */
export default definePermission({
  name: 'passport', title: 'Passport strategies',
  packages: ['passport', 'passport-google-oauth20', 'passport-google-oauth', 'passport-google-oidc', 'passport-facebook', 'passport-github2', 'passport-github',
    'passport-linkedin-oauth2', 'passport-twitter', 'passport-apple', 'passport-azure-ad', 'passport-microsoft', 'passport-discord', 'passport-openidconnect',
    'passport-auth0', 'passport-spotify', 'passport-twitch-new', 'twitch-passport', 'passport-oauth2', 'passport-google-oauth2', 'passport-discord-auth', 'passport-slack-oauth2',
    'passport-gitlab2', '@passport-js/passport-twitter', 'passport-kakao', 'passport-naver', '@nestjs/passport'],
  signIns: {
    'Strategy.new': strategy, 'default.new': strategy, 'Strategy.super': strategy, 'PassportStrategy.super': strategy, 'OAuth2Strategy.new': strategy, 'OIDCStrategy.new': strategy,
    authenticate: { scopes: ['1.scope'] },
  },
  grants: { profile: ['name', 'given_name', 'family_name', 'picture', 'locale'] },
})
