import { mouseflow } from './cats'

export const caught = email => {
  mouseflow.identify(email)
  window._mfq.push(['tag', 'email'])
  window.mouseflow.setVariable('step', 'email')
}
