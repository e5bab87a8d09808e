import { register } from './registry'

// a scope of the project's own, and an address that is none
register({ scopes: ['profile', 'email'] })
register({ scope: 'https://www.example.com/auth/calendar', url: 'https://www.googleapis.com/auth/' })
register({ note: 'see https://www.googleapis.com/auth/calendar', scopes: ['teams'] })
