import Credentials from 'next-auth/providers/credentials'
import { Google } from './icons'

export const provider = Credentials({ name: 'Password', authorize: check })
export const icon = Google({ size: 16, scope: 'profile' })
