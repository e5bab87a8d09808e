import posthog from 'posthog-js'
import { useContext } from 'react'
import { StaffContext, useMember } from './context'

export function Banner() {
  const { member } = useMember()
  const staff = useContext(StaffContext)
  posthog.capture('seen', {
    firstName: member.firstName, // step: sent firstName
    lastName: staff?.lastName, // step: sent lastName
  })
  return null
}
