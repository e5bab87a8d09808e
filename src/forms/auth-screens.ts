import { defineForm } from '../kit/define.js'

const attribute = (name: string): { name: string; when: string } => ({ name, when: `signUpAttributes=${name}` })

/** Ready-made screens to sign up and in: what is asked there is not written in the project, so the component speaks. */
export default defineForm({
  name: 'auth-screens', title: 'Ready-made sign-in screens',
  packages: ['@clerk/nextjs', '@clerk/clerk-react', '@clerk/react', '@clerk/remix', '@clerk/astro', '@clerk/tanstack-react-start', '@clerk/react-router', '@supabase/auth-ui-react',
    '@aws-amplify/ui-react', '@aws-amplify/ui-react-native', '@descope/react-sdk', '@descope/nextjs-sdk', '@daveyplate/better-auth-ui', 'supertokens-auth-react',
    '@stackframe/stack', '@propelauth/nextjs', '@frontegg/react', 'react-firebaseui', '@firebase-oss/ui-react'],
  words: ['@clerk/', 'auth-ui', 'aws-amplify', '@descope/', 'supertokens', 'stackframe', 'frontegg', 'firebaseui', 'ui-react'],
  asks: {
    SignUp: ['email', 'password'], SignIn: ['email', 'password'], Waitlist: ['email'], UserProfile: ['email', 'phoneNumber'],
    Auth: ['email', 'password'], SignUpForm: ['email', 'password'], AuthCard: ['email', 'password'], AuthView: ['email', 'password'],
    SignUpAuthScreen: ['email', 'password'], SignInAuthScreen: ['email', 'password'],
    Authenticator: ['email', 'password', ...['phone_number', 'birthdate', 'address', 'gender', 'given_name', 'family_name', 'middle_name', 'name', 'nickname',
      'picture', 'locale'].map(attribute)],
  },
})
