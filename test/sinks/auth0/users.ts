import { AuthenticationClient, ManagementClient } from 'auth0'
import auth0 from 'auth0-js'

const management = new ManagementClient({ domain: 'shop.example', clientId: 'x', clientSecret: 'y' })
const authentication = new AuthenticationClient({ domain: 'shop.example', clientId: 'x' })
const web = new auth0.WebAuth({ domain: 'shop.example', clientID: 'x' })

// expect: sink email contact.email traits
// expect: sink family_name name.last traits
export const add = (mail: string, surname: string) => management.users.create({ connection: 'db', email: mail, family_name: surname, user_metadata: { birthday: '' } })
// expect: sink email contact.email traits
// expect: sink password authorization.credentials traits
export const join = (mail: string, secret: string) => authentication.database.signUp({ connection: 'db', email: mail, password: secret })
// expect: sink email contact.email traits
// expect: sink password authorization.credentials traits
export const old = (mail: string, secret: string) => web.signup({ connection: 'db', email: mail, password: secret }, () => undefined)
