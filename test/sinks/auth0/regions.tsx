import { Auth0Provider } from '@auth0/auth0-react'
import { Auth0Client } from '@auth0/auth0-spa-js'
import { ManagementClient } from 'auth0'

// expect: setting domain region=EU
export const App = () => <Auth0Provider domain="house.eu.auth0.com" clientId="id" authorizationParams={{ scope: 'openid' }}><Shop /></Auth0Provider>
// expect: setting domain region=US
export const client = new Auth0Client({ domain: 'house.us.auth0.com', clientId: 'id', authorizationParams: { scope: 'openid' } })
// expect: setting domain region=GB
export const management = new ManagementClient({ domain: 'house.uk.auth0.com', clientId: 'id' })
export const own = new Auth0Client({ domain: 'login.example.org', clientId: 'id', authorizationParams: { scope: 'openid' } })
