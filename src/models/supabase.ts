import { keyName } from '../kit/ast.js'
import { defineModel } from '../kit/define.js'
import { isNullable, memberWords } from '../kit/members.js'

const written = { fields: '0', of: ['from'] } as const

/** What is written to a table, and the types that Supabase makes of a database: of a table's three (Row, Insert, Update) the first is the table. */
export default defineModel({
  name: 'supabase', title: 'Supabase', role: 'kept',
  packages: ['@supabase/supabase-js', '@supabase/ssr', '@supabase/auth-helpers-nextjs'],
  receivers: ['supabase', 'supabaseClient', 'supabaseAdmin', 'supabaseServer', 'adminClient'], words: ['supabase', 'tables'],
  writes: { insert: written, upsert: written, update: written },
  visit: {
    TSPropertySignature(member, walk) {
      const name = keyName(member)
      const owners = walk.owners()
      if (name === undefined || owners[0] !== 'Row' || owners[2] !== 'Tables' || owners[1] === undefined) return
      walk.field({
        role: 'kept', name, owners: owners.slice(1), words: memberWords(member, walk.text, walk.commentOf(member)), at: walk.spanOf(member),
        detector: 'supabase', required: !member.optional && !isNullable(member.typeAnnotation),
      })
    },
  },
})
