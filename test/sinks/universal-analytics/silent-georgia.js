import { ga } from './states'

export const visited = email => {
  ga('set', 'userId', email)
  window.ga('send', 'event', 'email', 'opened', 'newsletter')
}
