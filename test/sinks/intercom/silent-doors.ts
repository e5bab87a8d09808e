import { Intercom, boot } from './doors'
import { IntercomClient } from 'intercom-client'

const client = new IntercomClient({ token: 'token' })

export async function rung(email: string) {
  Intercom('boot', { email })
  boot({ email })
  window.Intercom('show')
  await client.articles.create({ title: 'How to change your e-mail address', author_id: 12 })
}
