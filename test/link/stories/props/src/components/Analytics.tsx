'use client'
import posthog from 'posthog-js'
import { memo, useEffect } from 'react'

// three layers, each of which calls it something else
const Identify = memo((props: { who: { email: string } | null }) => {
  useEffect(() => {
    posthog.identify(
      props.who?.email, // step: sent email
    )
  }, [props.who])
  return null
})

export const Analytics = ({ member: person = null, children }) => (
  <>
    <Identify who={person} />
    {children}
  </>
)
