import { Moengage } from './moons'

export const risen = email => {
  Moengage.add_email(email)
  window.Moengage.track_event('risen', { degrees: 12, step: 'email' })
}
