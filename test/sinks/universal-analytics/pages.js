import ReactGA from 'react-ga'
import ua from 'universal-analytics'

export const signedIn = user => {
  ga('set', 'userId', user.email)
  ga('send', 'event', 'account', 'signed in', user.lastName)
  window.ga('set', { dimension1: user.phone })
  ReactGA.set({ userId: user.id })
  ReactGA.event({ category: 'account', action: 'signed in', label: user.email })
}

export const onServer = user => {
  const visitor = ua('UA-1', user.id)
  visitor.event({ ec: 'account', ea: 'signed in', el: user.email }).send()
}
