import { betterAuth } from './own-auth'
import { genericOAuth } from './own'

export const auth = betterAuth({ socialProviders: { google: { clientId: 'x', scope: ['profile'] } } })
export const own = genericOAuth({ config: [{ scopes: ['email', 'profile'] }] })
