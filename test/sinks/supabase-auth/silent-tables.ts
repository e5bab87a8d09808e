import { createClient } from '@supabase/supabase-js'
import { auth } from '../lib/auth'

const supabase = createClient('https://project.example', 'anon')

/** The session is read, and a project's own sign-up is its own. */
export const session = () => supabase.auth.getSession()
export const leave = () => supabase.auth.signOut()
export const join = (email: string) => auth.signUp({ email })
