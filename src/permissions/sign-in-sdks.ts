import { definePermission } from '../kit/define.js'

const openid = ['openid', 'profile', 'email']

/** The sign-in kits of Google, Apple, Facebook and Microsoft for browsers and phones. */
export default definePermission({
  name: 'sign-in-sdks', title: 'Google, Apple, Facebook and Microsoft sign-in',
  packages: ['@react-oauth/google', 'google-auth-library', 'googleapis', '@react-native-google-signin/google-signin', 'expo-auth-session', 'expo-apple-authentication',
    '@invertase/react-native-apple-authentication', 'react-apple-login', 'react-apple-signin-auth', '@greatsumini/react-facebook-login', 'react-facebook-login',
    'react-native-fbsdk-next', '@azure/msal-browser', '@azure/msal-react', '@azure/msal-node', 'vue3-google-login', '@abacritt/angularx-social-login', 'firebase',
    '@firebase/auth', '@react-native-firebase/auth'],
  globals: ['FB', 'google', 'AppleID'],
  signIns: {
    useGoogleLogin: { scopes: ['0.scope'], default: openid }, useGoogleOneTapLogin: { default: openid }, generateAuthUrl: { scopes: ['1.scope', '0.scope'] },
    'GoogleSignin.configure': { scopes: ['0.scopes'], default: openid }, 'oauth2.initTokenClient': { scopes: ['0.scope'] }, 'oauth2.initCodeClient': { scopes: ['0.scope'] },
    'id.initialize': { default: openid }, useAuthRequest: { scopes: ['0.scopes'] }, signInAsync: { scopes: ['0.requestedScopes'] },
    'FB.login': { scopes: ['1.scope'], default: ['public_profile'] }, 'LoginManager.logInWithPermissions': { scopes: ['0'] },
    loginPopup: { scopes: ['0.scopes'] }, loginRedirect: { scopes: ['0.scopes'] }, acquireTokenSilent: { scopes: ['0.scopes'] }, acquireTokenPopup: { scopes: ['0.scopes'] },
    getAuthCodeUrl: { scopes: ['0.scopes'] }, 'GoogleAuthProvider.new': { default: openid }, 'FacebookAuthProvider.new': { default: ['public_profile', 'email'] },
    'GithubAuthProvider.new': { default: ['read:user', 'user:email'] }, addScope: { scopes: ['0'] },
  },
  signInElements: {
    GoogleLogin: { default: openid }, FacebookLogin: { scopes: ['scope'], fields: ['fields'], default: ['public_profile', 'email'] },
    AppleLogin: { scopes: ['scope'] }, AppleSignin: { scopes: ['scope'] },
  },
  grants: { profile: ['name', 'given_name', 'family_name', 'picture'], FULL_NAME: ['given_name', 'family_name'], EMAIL: ['email'] },
})
