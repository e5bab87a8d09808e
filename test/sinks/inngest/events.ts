import { Inngest } from 'inngest'
import type { Member } from '../types'

export const inngest = new Inngest({ id: 'shop' })

// expect: sink email contact.email
// expect: sink phone contact.phone_number
export const joined = (member: Member) => inngest.send({ name: 'member/joined', data: { email: member.email, phone: member.phone } })

export const welcome = inngest.createFunction({ id: 'welcome' }, { event: 'member/joined' }, async ({ event, step }) => {
  // expect: sink lastName name.last
  await step.sendEvent('told', { name: 'member/told', data: { lastName: event.data.lastName } })
})
