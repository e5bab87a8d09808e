import ReactGA from 'react-ga'
import ua from 'universal-analytics'

export const signedIn = user => {
  // expect: sink email contact.email id
  ga('set', 'userId', user.email)
  // expect: sink lastName name.last properties
  ga('send', 'event', 'account', 'signed in', user.lastName)
  // expect: sink dimension1 contact.phone_number properties
  window.ga('set', { dimension1: user.phone })
  // expect: sink userId unique_id id
  ReactGA.set({ userId: user.id })
  // expect: sink label contact.email properties
  ReactGA.event({ category: 'account', action: 'signed in', label: user.email })
}

export const onServer = user => {
  // expect: sink id unique_id id
  const visitor = ua('UA-1', user.id)
  // expect: sink el contact.email properties
  visitor.event({ ec: 'account', ea: 'signed in', el: user.email }).send()
}
