import { App } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import { IncomingWebhook } from '@slack/webhook'
import { fetchUser } from './users'
import type { Customer } from '../types'

const slack = new WebClient(process.env.SLACK_TOKEN)
const webhook = new IncomingWebhook(process.env.SLACK_URL ?? '')
const app = new App({ token: process.env.SLACK_TOKEN })

export async function signedUp(customer: Customer) {
  // expect: sink email contact.email
  // expect: sink text contact.phone_number
  await slack.chat.postMessage({ channel: '#sales', text: `New: ${customer.email}`, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: customer.phone } }] })
  // expect: sink lastName name.last
  await webhook.send({ text: 'New: ' + customer.lastName })
  // expect: sink email contact.email
  await webhook.send(`New: ${customer.email}`)
}

app.command('/who', async ({ respond }) => {
  const user = await fetchUser()
  // expect: sink email contact.email
  await respond(`It was ${user.email}`)
})
