import { createClient } from '@/utils/supabase/server'

export async function saveProfile(form: FormData, userId: string) {
  const supabase = await createClient()
  const fullName = form.get('fullName')
  // expect: model phone contact.phone_number
  // expect: model full_name name
  await supabase.from('profiles').upsert({ id: userId, full_name: fullName, phone: form.get('phone'), updated_at: new Date() })
  // expect: model email contact.email
  const guest = { email: form.get('email'), event_id: form.get('event') }
  await supabase.from('guests').insert([guest]).select()
  // expect: model avatar_url content.self_image
  return supabase.from('profiles').update({ avatar_url: form.get('avatar'), plan: 'free' }).eq('id', userId)
}
