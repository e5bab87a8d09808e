import { Client } from '@upstash/qstash'
import type { Member } from '../types'

const qstash = new Client({ token: 'token' })

// expect: sink email contact.email
// expect: sink lastName name.last
export const joined = (member: Member) => qstash.publishJSON({ url: 'https://example.com/api/welcome', body: { email: member.email, lastName: member.lastName } })
