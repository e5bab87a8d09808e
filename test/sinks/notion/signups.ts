import { Client } from '@notionhq/client'
import type { Member } from '../types'

const notion = new Client({ auth: 'key' })

export const joined = (member: Member) => notion.pages.create({
  parent: { database_id: 'members' },
  properties: {
    // expect: sink email contact.email
    Email: { email: member.email },
    // expect: sink content name.last
    Name: { title: [{ text: { content: member.lastName } }] },
  },
})
