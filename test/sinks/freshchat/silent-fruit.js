import { user } from './fruit'

export const picked = email => {
  user.setEmail(email)
  window.FreshworksWidget('hide')
}
