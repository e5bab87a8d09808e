import { Authenticator } from '@aws-amplify/ui-react'
import { SignedIn, SignIn, SignUp, UserButton, UserProfile } from '@clerk/nextjs'
import { Auth } from '@supabase/auth-ui-react'
import { ThemeSupa } from '@supabase/auth-ui-shared'
import { supabase } from '../lib/supabase'

// expect: form email contact.email
// expect: form password authorization.password
export const SignUpPage = () => <SignUp routing="path" path="/sign-up" />

// expect: form email contact.email
// expect: form password authorization.password
export const SignInPage = () => <SignIn />

// expect: form email contact.email
// expect: form phoneNumber contact.phone_number
export const AccountPage = () => <SignedIn><UserButton /><UserProfile path="/account" /></SignedIn>

// expect: form email contact.email
// expect: form password authorization.password
export const LoginPage = () => <Auth supabaseClient={supabase} appearance={{ theme: ThemeSupa }} />

export const App = () => (
  // expect: form birthdate demographic.date_of_birth
  // expect: form email contact.email
  // expect: form password authorization.password
  // expect: form phone_number contact.phone_number
  <Authenticator signUpAttributes={['birthdate', 'phone_number']}>
    <main />
  </Authenticator>
)
