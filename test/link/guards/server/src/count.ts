import { Analytics } from '@segment/analytics-node'
import { mayFollow } from './may'

const analytics = new Analytics({ writeKey: 'k' })

export const count = (user: { id: string }, event: string) => mayFollow(user) && analytics.track({ userId: user.id, event }) // expect: asked
