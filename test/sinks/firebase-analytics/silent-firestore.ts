import { initializeApp } from 'firebase/app'
import { getFirestore } from 'firebase/firestore'
import { logEvent, setUserId } from './journal'
import { getAnalytics, logEvent as log } from 'firebase/analytics'

const analytics = getAnalytics(initializeApp({ projectId: 'shop' }))

/** Firestore is no analytics; a journal of the project's own. */
export function opened(email: string) {
  logEvent(getFirestore(), 'opened', { email })
  setUserId(1, email)
  log(analytics, 'email', { step: 'email', items: 3 })
}
