import { posthog } from '@/lib/posthog'
import { getSession } from '@/lib/session'
import { analytics } from '../analytics'

/** A configured client of the project's own, reached by name or by an accessor. */
export async function signedOut(reason: string) {
  const { user } = await getSession()
  posthog()?.capture({
    // expect: sink distinctId unique_id id
    distinctId: user.id,
    event: 'signed_out',
    // expect: sink phone contact.phone_number properties
    properties: { phone: user.phone, reason },
  })
  // expect: sink email contact.email properties
  posthog.capture('signed_out', { email: user.email })
  // expect: sink lastName name.last traits
  analytics.posthog.setPersonProperties({ lastName: user.lastName })
  await posthog()?.shutdown()
}
