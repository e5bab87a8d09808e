import { initializeApp } from 'firebase/app'
import { getAnalytics, logEvent, setUserId, setUserProperties } from 'firebase/analytics'
import { config } from './config'
import type { Student } from '../types'

const analytics = getAnalytics(initializeApp(config))

export function enrolled(student: Student, course: { id: string }) {
  // expect: sink email contact.email id
  setUserId(analytics, student.email)
  // expect: sink gender demographic.gender traits
  setUserProperties(analytics, { gender: student.gender, plan: student.plan })
  // expect: sink phone contact.phone_number properties
  logEvent(analytics, 'enrolled', { course: course.id, phone: student.phone })
}
