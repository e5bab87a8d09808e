import { createClient } from '@supabase/supabase-js'

const supabase = createClient(process.env.URL, process.env.KEY)

export async function join(member: { email: string; telephone: string }) {
  await supabase.from('members').insert({ email: member.email, phone: member.telephone }) // step: kept email; kept phone
}
