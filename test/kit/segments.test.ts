import { expect, test } from 'vitest'
import { segmentsOf } from '../../src/kit/segments.js'

test.each([
  ['userIPAddress', ['user', 'ip', 'address']],
  ['first_name', ['first', 'name']],
  ['$email', ['email']],
  ['addressLine2', ['address', 'line', '2']],
  ['e-mail', ['e', 'mail']],
  ['SMTP_PASSWORD', ['smtp', 'password']],
  ['HTMLElement', ['html', 'element']],
  ['größeInCm', ['größe', 'in', 'cm']],
  ['имяПользователя', ['имя', 'пользователя']],
  ['ip4', ['ip', '4']],
  ['2faCode', ['2', 'fa', 'code']],
  ['microphoneEnabled', ['microphone', 'enabled']],
  ['', []],
  ['__', []],
])('%s', (identifier, segments) => {
  expect(segmentsOf(identifier)).toEqual(segments)
})
