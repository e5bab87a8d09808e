import { expect, test } from 'vitest'
import { readTag } from '../../src/observe/tags.js'

test.each([
  [' @purpose newsletter', { purposes: ['newsletter'] }],
  ['* @purpose newsletter, orders ', { purposes: ['newsletter', 'orders'] }],
  ['*\n * The address of the person.\n * @purpose orders\n ', { purposes: ['orders'] }],
  ['\n   @purpose orders\n', { purposes: ['orders'] }],
  [' @purpose none -- our own address', { purposes: [], none: 'our own address' }],
  [' @purpose none', { purposes: [], none: '' }],
  ['/// @purpose account', { purposes: ['account'] }],
  ['# @purpose account', { purposes: ['account'] }],
  ['-- @purpose account', { purposes: ['account'] }],
])('%j is a tag', (comment, tag) => {
  expect(readTag(comment)).toEqual(tag)
})

test.each([
  '* Reads `@purpose a, b`.',
  ' Write // @purpose newsletter above the field.',
  ' a colleague wrote @purpose newsletter here',
  ' @purposeful',
  ' purpose: newsletter',
])('%j only speaks of one', comment => {
  expect(readTag(comment)).toBeUndefined()
})
