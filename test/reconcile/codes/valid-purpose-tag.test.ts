import { expect, test } from 'vitest'
import type { PurposeTag } from '../../../src/types/index.js'
import { at, field, messages, speaking } from '../make.js'

const manifest = `
purposes:
  newsletter: { description: Send the letter., where: [Letter], data: { email } }
  account: { description: Let people sign in., where: [User], data: { email } }
`

const tag = (part: Partial<PurposeTag>): PurposeTag => ({ file: 'src/signup.tsx', at: at(9), purposes: [], covers: [10, 10], ...part })
const email = field({ name: 'email', category: 'user.contact.email' })

test('a misspelt purpose is asked about, and is the only finding of its field', () => {
  const given = { manifest, data: [email], tags: [tag({ purposes: ['newsleter'] })] }
  expect(messages('valid-purpose-tag', given)).toEqual(['The tag names the purpose "newsleter", which is not in purposely.yml. Did you mean "newsletter"?'])
  expect(speaking(given)).toEqual(['valid-purpose-tag'])
})

test('a purpose that resembles none lists those there are', () => {
  expect(messages('valid-purpose-tag', { manifest, data: [email], tags: [tag({ purposes: ['fraud'] })] }))
    .toEqual(['The tag names the purpose "fraud", which is not in purposely.yml. It has newsletter and account.'])
})

test('"none" needs a reason', () => {
  const message = '"@purpose none" says that this is not personal, but not why. Write it behind: @purpose none -- the reason'
  expect(messages('valid-purpose-tag', { manifest, data: [email], tags: [tag({ none: ' ' })] })).toEqual([message])
  expect(messages('valid-purpose-tag', { manifest, data: [email], tags: [tag({})] })).toEqual([message])
})

test('silent on good tags; a known purpose that does not list the datum is the affair of require-purpose', () => {
  expect(speaking({ manifest, data: [email], tags: [tag({ purposes: ['newsletter'] })] })).toEqual([])
  expect(speaking({ manifest, data: [email], tags: [tag({ none: 'the address of the shop' })] })).toEqual([])
  expect(speaking({ manifest, data: [field({ name: 'phone' })], tags: [tag({ purposes: ['newsletter'] })] })).toEqual(['require-purpose'])
  expect(speaking({ data: [email], tags: [tag({ purposes: ['newsleter'] })] })).toEqual([])
})
