import { expect, test } from 'vitest'
import { classifyFile } from '../../src/classify/index.js'
import type { SendObservation, Slot } from '../../src/types/index.js'
import { send } from './cases.js'

const verdict = (text: string, slot: Slot, more: Partial<SendObservation> = {}, beside: string[] = []): string | null => {
  const one = send(text, slot, more)
  const found = classifyFile([one, ...beside.map(other => send(other, slot))]).find(each => each.id === one.id)
  return found === undefined ? null : (found.confidence === 'low' ? '~' : '') + found.category.replace(/^user\./, '')
}

test.each<[string, Slot, string | null]>([
  ['email: user.email', 'traits', 'contact.email'],
  ['$email: user.email', 'traits', 'contact.email'],
  ['distinctId: email', 'id', 'contact.email'],
  ['distinctId: user.id', 'id', 'unique_id'],
  ['distinctId: ctx.user.id', 'id', 'unique_id'],
  ['distinctId: session.user.id', 'id', 'unique_id'],
  ['distinctId: userId', 'id', 'unique_id'],
  ['distinctId: space.id', 'id', null],
  ['distinctId: teamId', 'id', null],
  ['userId: user.id', 'properties', 'unique_id'],
  ['customer: customerId', 'properties', 'unique_id'],
  ['customerExternalId: user.id', 'properties', 'unique_id'],
  ['who: patient.diagnosis', 'properties', 'health_and_medical.condition'],
  ['name: user.name', 'properties', 'name'],
  ['name: user.name', 'traits', 'name'],
  ['name: name', 'traits', 'name'],
  ['name: space.name', 'properties', null],
  ['name: file.name', 'message', null],
  ['city: customer.address.city', 'properties', 'contact.address.city'],
  ['postal_code: order.customer.shippingAddress.zip', 'properties', 'contact.address.postal_code'],
  ['city: warehouse.address.city', 'properties', null],
  ['name: plan.name', 'traits', null],
  ['title: poll.title', 'properties', null],
  ['label: product.name', 'properties', null],
  ['repo: repository.fullName', 'properties', null],
  ['phone: customer.phone', 'traits', 'contact.phone_number'],
  ['em: hash(user.email)', 'properties', 'contact.email'],
  ['contact: user.email.toLowerCase()', 'properties', 'contact.email'],
  ['ip: req.ip', 'context', 'device.ip_address'],
  ['ip_address: getIpAddress(req)', 'context', 'device.ip_address'],
  ['user_agent: headers["user-agent"]', 'context', 'device.user_agent'],
  ['FNAME: firstName', 'properties', 'name.first'],
  ['FNAME: contact.firstName', 'properties', 'name.first'],
  ['avatar: user.avatarUrl', 'traits', 'content.self_image'],
  ['email: true', 'properties', null],
  ['email: "newsletter"', 'properties', null],
  ['hasEmail: !!user.email', 'properties', null],
  ['emailCount: emails.length', 'properties', null],
  ['email: Boolean(user.email)', 'properties', null],
  ['step: "email"', 'properties', null],
  ['plan: subscription.plan', 'properties', null],
  ['role: user.role', 'traits', null],
  ['to: recipient', 'to', 'contact.email'],
  ['to: user.email', 'to', 'contact.email'],
  ['to: participant.email ?? fallback', 'to', 'contact.email'],
  ['to: process.env.SUPPORT_EMAIL', 'to', null],
  ['to: "team@example.com"', 'to', null],
  ['to: SUPPORT_ADDRESS', 'to', null],
  ['email', 'message', 'contact.email'],
  ['user.email', 'message', 'contact.email'],
  ['userId', 'message', 'unique_id'],
  ['user.id', 'message', 'unique_id'],
  ['password', 'message', 'authorization.password'],
  ['resetToken', 'message', 'authorization.credentials'],
  ['error', 'message', null],
  ['err.message', 'message', null],
  ['req', 'message', null],
  ['data', 'message', null],
  ['response.status', 'message', null],
  ['post.id', 'message', null],
  ['name', 'message', null],
  ['fileName', 'message', null],
  ['url', 'message', null],
  ['token', 'message', null],
  ['emailTemplate.name', 'message', null],
  ['config.smtpPassword', 'message', null],
])('%s in %s', (text, slot, expected) => {
  expect(verdict(text, slot)).toBe(expected)
})

test.each<[string, string | null]>([
  ['user', 'user'],
  ['ctx.user', 'user'],
  ['session.user', 'user'],
  ['updatedCustomer', 'user'],
  ['patient', 'user'],
  ['users', 'user'],
  ['userData', 'user'],
  ['req', null],
  ['body', null],
  ['values', null],
  ['payload', null],
  ['order', null],
  ['userSettings', null],
  ['email', 'contact.email'],
  ['user.birthday', 'demographic.date_of_birth'],
  ['patient.allergies', 'health_and_medical.condition'],
  ['shippingAddress', 'contact.address'],
  ['emailTemplate', null],
  ['error', null],
  ['userResponse', null],
  ['sendEmailToOwner', null],
  ['hasExpiredRecipients', null],
  ['leadEventData', null],
])('%s handed over whole', (text, expected) => {
  expect(verdict(text, 'properties', { whole: 'passed' })).toBe(expected)
})

test('a role or a list under a key may be names or ids: not sure', () => {
  const sure = (text: string): string | undefined => classifyFile([{ ...send(text, 'properties'), whole: 'passed' }])[0]?.confidence
  expect(sure('user: user')).toBe('high')
  expect(sure('account: ctx.user')).toBe('high')
  expect(sure('recipients: recipients')).toBe('low')
  expect(sure('author: post.author')).toBe('low')
})

test('what else the call hands over makes a name a person’s', () => {
  expect(verdict('name: name', 'properties')).toBe(null)
  expect(verdict('name: name', 'properties', {}, ['email: user.email'])).toBe('name')
})

test('a call says what it stands on', () => {
  const [found] = classifyFile([send('distinctId: user.email', 'id')])
  expect(found?.because).toEqual([{ kind: 'value', text: 'user.email', says: 'e-mail address', weight: 3 }])
})

test('what opens the door of the called host is no datum handed to it', () => {
  const asked = { call: 'fetch', sink: 'graph.example.com' }
  expect(verdict('access_token: accessToken', 'properties', asked, ['email: user.email'])).toBe(null)
  expect(verdict('reset_token: resetToken', 'properties', asked)).toBe('authorization.credentials')
})

test('a number called SMS beside an e-mail makes it no channel', () => {
  expect(verdict('email: user.email', 'traits', {}, ['SMS: user.phone'])).toBe('contact.email')
})
