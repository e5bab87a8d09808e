import { expect, test } from 'vitest'
import { namesAmong } from '../../src/link/reads/names.js'

const among = namesAmong(['email', 'user_email', 'date-of-birth', 'date', 'größe', '$phone', 'mail'])

test.each([
  ['const { email } = user', ['email']],
  ['user_email, mail2', ['user_email']],
  ['<i v-text="date-of-birth">', ['date', 'date-of-birth']],
  ['of the date of birth', ['date', 'date-of-birth']],
  ['x.größe', ['größe']],
  ['$phone', ['$phone']],
  // an escape is no part of the word behind it
  ['sql("select id,\\nemail from users")', ['email']],
  ['nemail emails', []],
  ['', []],
])('%s may name %j', (text, names) => {
  expect(among(text).toSorted()).toEqual(names.toSorted())
})
