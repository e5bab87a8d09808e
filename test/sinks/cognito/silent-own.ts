import { fetchAuthSession, signOut } from 'aws-amplify/auth'
import { signUp } from '../api/auth'

export const session = () => fetchAuthSession()
export const leave = () => signOut()
export const join = (email: string) => signUp({ username: email, options: { userAttributes: { email } } })
