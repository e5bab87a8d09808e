import { Auth0Provider, useAuth0 } from '@auth0/auth0-react'
import { UserManager } from 'oidc-client-ts'

// expect: permission address contact.address
// expect: permission birthdate demographic.date_of_birth
// expect: permission gender demographic.gender
// expect: permission locale demographic.language
// expect: permission name name
// expect: permission nickname name.nickname
// expect: permission picture content.self_image
// expect: permission preferred_username account.username
// expect: permission website contact.url
// expect: permission zoneinfo device.timezone
export const manager = new UserManager({ authority: 'https://id.city.example', client_id: 'web', redirect_uri: '/cb', scope: 'openid profile address' })

export function LoginButton() {
  const { loginWithRedirect } = useAuth0()
  return <button onClick={() => loginWithRedirect({ authorizationParams: { scope: 'openid email phone' } })}>Log in</button>
}
