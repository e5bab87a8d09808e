import { rg4js } from './toys'

export const fired = email => {
  rg4js('setUser', { email })
  window.rg4js('withCustomData', { batteries: 2, step: 'email' })
}
