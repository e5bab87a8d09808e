import { App } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { IncomingWebhook } from '@slack/webhook'
import { fetchUser } from './users'
import type { Customer } from '../types'

const slack = new WebClient(process.env.SLACK_TOKEN)
const webhook = new IncomingWebhook(process.env.SLACK_URL ?? '')
const app = new App({ token: process.env.SLACK_TOKEN })

export async function signedUp(customer: Customer) {
  // expect: sink email contact.email message
  // expect: sink text contact.phone_number content
  await slack.chat.postMessage({ channel: '#sales', text: `New: ${customer.email}`, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: customer.phone } }] })
  // expect: sink lastName name.last content
  await webhook.send({ text: 'New: ' + customer.lastName })
  // expect: sink email contact.email message
  await webhook.send(`New: ${customer.email}`)
}

app.command('/who', async ({ respond }) => {
  const user = await fetchUser()
  // expect: sink email contact.email message
  await respond(`It was ${user.email}`)
})
