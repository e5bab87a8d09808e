import * as amplitude from '@amplitude/analytics-browser'
import ReactPixel from 'react-facebook-pixel'

export function replay() {
  if (hasOptedOut()) return
  amplitude.init('k') // expect: unsure only a refusal
}

export const plugins = [() => ReactPixel.init('1')] // expect: unsure

function hasOptedOut(): boolean {
  return localStorage.getItem('trackingOptOut') === '1'
}
