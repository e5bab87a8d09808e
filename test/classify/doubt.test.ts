import { expect, test } from 'vitest'
import { classifyFile } from '../../src/classify/index.js'
import { send } from './cases.js'

const confidences = (...texts: string[]): (string | null)[] => {
  const sends = texts.map(text => ({ ...send(text, 'message'), whole: 'passed' as const }))
  const data = classifyFile(sends)
  return sends.map(one => data.find(each => each.id === one.id)?.confidence ?? null)
}

test('a profile alone may be one of a build, the author of a thing a line of text', () => {
  expect(confidences('profile')).toEqual(['low'])
  expect(confidences('profiles')).toEqual(['low'])
  expect(confidences('commit.author')).toEqual(['low'])
  expect(confidences('userProfile')).toEqual(['high'])
  expect(confidences('user.profile')).toEqual(['high'])
  expect(confidences('ctx.user')).toEqual(['high'])
})

test('parts of an address are a person’s where somebody stands beside them', () => {
  expect(confidences('country', 'region', 'street')).not.toContain('high')
  expect(confidences('street', 'user.email')).toEqual(['high', 'high'])
  expect(confidences('user.street')).toEqual(['high'])
})

test('the password of a service in a log is unsure', () => {
  expect(confidences('config.smtp.password')).toEqual(['low'])
  expect(confidences('password')).toEqual(['high'])
})
