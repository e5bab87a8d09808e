import slackNotify from 'slack-notify'
import type { Customer } from '../types'

const slack = slackNotify(process.env.SLACK_URL ?? '')

export async function joined(user: Customer) {
  // expect: sink email contact.email
  await slack.alert({ text: `New: ${user.email}` })
  // expect: sink firstName name.first
  await slack.success(`Hello ${user.firstName}`)
  // expect: sink Email contact.email
  await slack.note({ text: 'New', fields: { Email: user.email } })
}
