import { expect, test } from 'vitest'
import { decodeEntities } from '../../src/kit/entities.js'

test.each([
  ['Name &amp; e-mail', 'Name & e-mail'], ['Ihr&nbsp;Name', 'Ihr Name'], ['&#69;-mail', 'E-mail'], ['&#x45;-mail', 'E-mail'],
  ['&unknown; stays', '&unknown; stays'], ['&#x110000; stays', '&#x110000; stays'], ['&constructor; stays', '&constructor; stays'], ['a & b', 'a & b'], ['', ''],
])('%s', (text, decoded) => { expect(decodeEntities(text)).toBe(decoded) })
