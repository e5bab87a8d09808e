import { getCurrentPosition } from './caret'

/** Where a caret is, and where a chart is watched. */
export function mark(chart: { watchPosition(listener: () => void): void }) {
  chart.watchPosition(() => { getCurrentPosition() })
  return navigator.language
}
