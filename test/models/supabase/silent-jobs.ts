import { supabase } from './client'
import { db } from './kysely'

export const record = (fileName: string) => supabase.from('jobs').insert({ file_name: fileName, queue: 'mail' })
export const list = () => Array.from('users').map(email => ({ email }))
export const rename = (phone: string) => db.from('devices').update({ phone })
