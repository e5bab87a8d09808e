import firebase from 'firebase/compat/app'
import 'firebase/compat/analytics'

export const left = user => {
  // expect: sink age demographic.age_range traits
  firebase.analytics().setUserProperties({ age: user.age })
  // expect: sink lastName name.last properties
  firebase.analytics().logEvent('left', { lastName: user.lastName })
}
