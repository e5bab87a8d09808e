import { GrowthBook } from '@growthbook/growthbook'
import { setAttributes } from './plants'

const book = new GrowthBook({ clientKey: 'key', attributes: { deviceType: 'phone', step: 'email' } })

export function grown(email: string) {
  setAttributes({ email })
  return book.isOn('leaves')
}
