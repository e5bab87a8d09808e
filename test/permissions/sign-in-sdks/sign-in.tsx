import { loginRequest } from './config'
import { PublicClientApplication } from '@azure/msal-browser'
import FacebookLogin from '@greatsumini/react-facebook-login'
import { useGoogleLogin } from '@react-oauth/google'
import * as AppleAuthentication from 'expo-apple-authentication'

const client = new PublicClientApplication(loginRequest)

export function SignIn() {
  // expect: permission email contact.email
  // expect: permission name name
  // expect: permission picture content.self_image
  const google = useGoogleLogin({ onSuccess: signedIn })
  return <>
    <button onClick={() => google()}>Google</button>
    {/* expect: permission email contact.email */}
    {/* expect: permission job_title job_title */}
    {/* expect: permission name name */}
    {/* expect: permission phone_number contact.phone_number */}
    {/* expect: permission picture content.self_image */}
    {/* expect: permission calendar content.private.calendar */}
    <button onClick={() => client.loginPopup({ scopes: ['User.Read', 'Calendars.Read'] })}>Microsoft</button>
    {/* expect: permission birthdate demographic.date_of_birth */}
    {/* expect: permission name name */}
    {/* expect: permission picture content.self_image */}
    <FacebookLogin appId="42" scope="public_profile,user_birthday" />
  </>
}

// expect: permission email contact.email
// expect: permission family_name name.last
// expect: permission given_name name.first
export const apple = () => AppleAuthentication.signInAsync({ requestedScopes: ['EMAIL', 'FULL_NAME'] })
