import { defineModel } from '../kit/define.js'

/** Tables of SQL, in any dialect, in its own files and in strings. */
export default defineModel({
  name: 'sql', title: 'SQL', role: 'kept',
  words: ['create table', 'alter table'],
  records: { language: 'sql', kinds: { table: 'kept' }, embedded: { test: /\b(create\s+(unlogged\s+)?table|alter\s+table)\b/i } },
})
