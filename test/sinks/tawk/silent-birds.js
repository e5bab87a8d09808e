import { Tawk_API } from './birds'

export const heard = email => {
  Tawk_API.setAttributes({ email })
  window.Tawk_API.addEvent('heard', { step: 'email' })
}
