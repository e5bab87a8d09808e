import { expect, test } from 'vitest'
import { messages, send, speaking } from '../make.js'

const kept = (part: Partial<Parameters<typeof send>[0]> = {}) => send({ name: 'email', sink: 'browser-storage', call: 'localStorage.setItem', slot: 'content', ...part })
const manifest = 'purposes:\n  checkout: { description: Take orders. }\n'

test('what names a person, and what is sensitive', () => {
  expect(messages('no-personal-data-in-browser-storage', { data: [kept()] })).toEqual([
    'Browser storage receives an e-mail address ("email", through localStorage.setItem), where it stays until somebody clears it, '
    + 'for whoever uses the device next. Keep it on the server, or keep the user\'s id.',
  ])
  expect(speaking({ data: [kept({ category: 'user.authorization.password' })] })).toEqual(['no-personal-data-in-browser-storage'])
  expect(speaking({ data: [kept({ category: 'user.health_and_medical.condition' })] })).toEqual(['no-personal-data-in-browser-storage'])
})

test('silent on ids, settings, drafts of texts and places on a map', () => {
  for (const category of ['user.unique_id', 'user.demographic.language', 'user.content.private.free_text', 'user.location.precise']) {
    expect(speaking({ data: [kept({ category })] }), category).toEqual([])
  }
})

test('one code speaks: this one until the manifest declares the storage', () => {
  expect(speaking({ manifest, data: [kept()] })).toEqual(['no-personal-data-in-browser-storage'])
  expect(speaking({ manifest: `${manifest}recipients:\n  browser-storage: { for: [checkout], receives: [email] }\n`, data: [kept()] })).toEqual([])
  expect(speaking({ manifest: `${manifest}recipients:\n  browser-storage: { for: [checkout], receives: [unique_id] }\n`, data: [kept()] })).toEqual(['no-undeclared-recipient'])
})
