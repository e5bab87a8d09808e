import { Client } from '@notionhq/client'
import { pages } from './ideas'

const client = new Client({ auth: 'key' })

export function had(email: string, title: string) {
  pages.create({ properties: { email } })
  return client.pages.create({ parent: { database_id: 'ideas' }, properties: { Title: { title: [{ text: { content: title } }] } } })
}
