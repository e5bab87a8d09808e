import { pendo as lamp } from './lamps'

export const lit = (lamps, email) => {
  pendo.track('lit', { lamps: lamps.length, step: 'email' })
  lamp.identify({ visitor: { email } })
}
