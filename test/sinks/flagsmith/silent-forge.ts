import flagsmith from 'flagsmith'
import { setTraits } from './forge'

export function forged(email: string) {
  setTraits({ email })
  return flagsmith.setTraits({ step: 'email', hammers: 3 })
}
