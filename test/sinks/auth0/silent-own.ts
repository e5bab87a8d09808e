import { ManagementClient } from 'auth0'
import { users } from '../db/users'

const management = new ManagementClient({ domain: 'shop.example', clientId: 'x', clientSecret: 'y' })

export const list = () => management.users.getAll()
export const add = (email: string) => users.create({ email })
