import { umami } from './tastes'

export function tasted(dish: { umami: { track(name: string, data: object): void } }, email: string) {
  window.umami.track('tasted', { step: 'email', dishes: 3 })
  dish.umami.track
  return umami(email)
}
