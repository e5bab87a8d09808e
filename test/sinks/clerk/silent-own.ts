import { signUp } from '../api/sign-up'
import { useUser } from '@clerk/nextjs'

/** The project's own service of the same name; reading who is signed in. */
export const join = (email: string) => signUp.create({ emailAddress: email })
export const useName = () => useUser().user?.id
