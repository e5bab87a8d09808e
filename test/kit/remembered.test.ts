import { expect, test } from 'vitest'
import { remembered } from '../../src/kit/remembered.js'

test('a text is worked out once, whatever it is called', () => {
  const asked: string[] = []
  const length = remembered(text => {
    asked.push(text)
    return text.length
  })
  for (const text of ['email', '__proto__', 'constructor', '7', 'email', '__proto__', 'constructor', '7']) expect(length(text)).toBe(text.length)
  expect(asked).toEqual(['email', '__proto__', 'constructor', '7'])
})

test('nothing is a result too', () => {
  let asked = 0
  const none = remembered(() => {
    asked++
    return null
  })
  expect([none('a'), none('a')]).toEqual([null, null])
  expect(asked).toBe(1)
})

test('it forgets rather than grow without end, and gives the same afterwards', () => {
  let asked = 0
  const number = remembered(text => {
    asked++
    return Number(text)
  })
  const texts = Array.from({ length: 30_000 }, (_, index) => String(index))
  for (let round = 0; round < 2; round++) expect(texts.findIndex(text => number(text) !== Number(text))).toBe(-1)
  expect(asked).toBeGreaterThan(30_000)
  expect(asked).toBeLessThanOrEqual(60_000)
})
