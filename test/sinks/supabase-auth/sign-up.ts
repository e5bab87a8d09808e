import { createClient } from '@supabase/supabase-js'
import { supabaseAdmin } from '../lib/admin'

const supabase = createClient('https://project.example', 'anon')

export async function signUp(form: { mail: string; secret: string; given: string }) {
  // expect: sink email contact.email traits
  // expect: sink password authorization.credentials traits
  // expect: sink first_name name.first traits
  await supabase.auth.signUp({ email: form.mail, password: form.secret, options: { data: { first_name: form.given } } })
  await supabase.auth.updateUser({ phone: '', data: { birthday: '' } })
  // expect: sink email contact.email traits
  return supabase.auth.resetPasswordForEmail(form.mail)
}

// expect: sink phone contact.phone_number traits
export const link = (phone: string) => supabase.auth.signInWithOtp({ phone })
// expect: sink email contact.email traits
// expect: sink surname name.last traits
export const invite = (mail: string, surname: string) => supabaseAdmin.auth.admin.inviteUserByEmail(mail, { data: { surname } })
