import { defineModel } from '../kit/define.js'

/** Tables of SQL, in any dialect. */
export default defineModel({
  name: 'sql', title: 'SQL', role: 'kept',
  words: ['create table', 'alter table'],
  records: { language: 'sql', kinds: { table: 'kept' } },
})
