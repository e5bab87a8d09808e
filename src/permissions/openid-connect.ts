import { definePermission } from '../kit/define.js'

const openid = ['openid', 'profile', 'email']

/** Whatever provider it is pointed at: all that the standard's scopes may give. */
export default definePermission({
  name: 'openid-connect', title: 'OpenID Connect clients',
  packages: ['openid-client', 'oidc-client-ts', 'react-oidc-context', 'oidc-client', '@auth0/auth0-react', '@auth0/auth0-spa-js', '@auth0/nextjs-auth0', '@auth0/auth0-angular',
    '@okta/okta-auth-js', '@okta/okta-react', 'angular-oauth2-oidc', 'angular-auth-oidc-client', 'react-native-app-auth', 'arctic', 'express-openid-connect', 'keycloak-js'],
  signIns: {
    'UserManager.new': { scopes: ['0.scope'], default: ['openid'] }, loginWithRedirect: { scopes: ['0.authorizationParams.scope', '0.scope'], default: openid },
    loginWithPopup: { scopes: ['0.authorizationParams.scope', '0.scope'], default: openid }, 'Auth0Client.new': { scopes: ['0.authorizationParams.scope'], default: openid },
    'OktaAuth.new': { scopes: ['0.scopes'], default: ['openid', 'email'] }, authorizationUrl: { scopes: ['0.scope'], default: ['openid'] },
    buildAuthorizationUrl: { scopes: ['1.scope'] }, authorize: { scopes: ['0.scopes'] }, createAuthorizationURL: { scopes: ['2', '1'] },
    auth: { scopes: ['0.authorizationParams.scope'], default: openid },
  },
  signInElements: { AuthProvider: { scopes: ['scope'], default: ['openid'] }, Auth0Provider: { scopes: ['authorizationParams.scope'], default: openid } },
})
