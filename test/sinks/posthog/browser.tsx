import { useEffect } from 'react'
import posthog from 'posthog-js'
import ph, { posthog as tracker } from 'posthog-js'
import { PostHogProvider, usePostHog } from 'posthog-js/react'
import type { User } from '../types/user'

const { capture, setPersonProperties } = posthog

export function Analytics({ user, plan }: { user: User; plan: string }) {
  const client = usePostHog()
  const posthogClient = usePostHog()

  useEffect(() => {
    posthog.init('phc_key', { api_host: 'https://eu.i.posthog.com' })
    // expect: sink email contact.email traits
    // expect: sink id unique_id id
    posthog.identify(user.id, { email: user.email, plan })
    // expect: sink email contact.email id
    posthog.identify(user.email)
    // expect: sink phone contact.phone_number properties
    client?.capture('checkout_started', { phone: user.phone, plan })
    posthogClient.capture('name_changed', {
      // expect: sink lastName name.last properties
      lastName: user.lastName,
    })
    // expect: sink $email contact.email traits
    ph.capture('plan_changed', { plan, $set: { plan } }, { $set: { $email: user.email } })
    // expect: sink user user properties whole
    tracker.capture('signed_up', { ...user, plan })
    // expect: sink birthday demographic.date_of_birth properties
    capture('birthday_set', { birthday: user.birthday })
    // expect: sink address contact.address traits
    setPersonProperties({ address: user.address })
    // expect: sink email contact.email properties
    window.posthog?.capture('opened', { email: user.email })
    // expect: sink ip device.ip_address properties
    posthog?.register({ ip: user.lastIp })
    // expect: sink user user traits whole
    posthog.people.set(user)
    // expect: sink email contact.email properties
    posthog.group('company', user.companyId, { email: user.email })
  }, [user, plan, client, posthogClient])

  return <PostHogProvider client={posthog} />
}
