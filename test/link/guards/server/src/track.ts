import { PostHog } from 'posthog-node'
import Mixpanel from 'mixpanel'

const posthog = new PostHog('phc_1')
const mixpanel = Mixpanel.init('t')

interface User { id: string; hasConsented: boolean }

export function track(user: User, event: string) {
  posthog.capture({ distinctId: user.id, event }) // expect: unasked src/index.ts:14
  if (!user.hasConsented) throw new Error('not agreed')
  mixpanel.track(event, { distinct_id: user.id }) // expect: asked
}
