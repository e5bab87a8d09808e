import { defineSink } from '../kit/define.js'

const person = { traits: '0' } as const

/** Who signs up or in is made known to Supabase; the project's own tables there are another matter. */
export default defineSink({
  name: 'supabase-auth', title: 'Supabase Auth', kind: 'identity',
  packages: ['@supabase/supabase-js', '@supabase/auth-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs', '@supabase/auth-helpers-react'],
  instances: ['supabase', 'supabaseClient', 'supabaseAdmin'],
  calls: {
    'auth.signUp': person, 'auth.signInWithPassword': { traits: '0' }, 'auth.signInWithOtp': person, 'auth.updateUser': { traits: '0' },
    'auth.verifyOtp': { traits: '0' }, 'auth.resend': { traits: '0' }, 'auth.resetPasswordForEmail': { traits: '0', names: { 0: 'email' } },
    'auth.signInWithSSO': { traits: '0' },
    'auth.admin.createUser': { traits: '0' }, 'auth.admin.updateUserById': { id: '0', traits: '1' },
    'auth.admin.inviteUserByEmail': { traits: ['0', '1'], names: { 0: 'email' } }, 'auth.admin.generateLink': { traits: '0' },
  },
})
