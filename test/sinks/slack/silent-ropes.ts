import type { ChatPostMessageArguments } from '@slack/web-api'
import { WebClient } from '@slack/web-api'
import { chat, webhook } from './ropes'

const slack = new WebClient('token')

export async function tied(email: string, knots: number, last?: ChatPostMessageArguments) {
  chat.postMessage({ text: email })
  webhook.send({ text: email })
  await slack.chat.postMessage({ channel: '#ropes', text: `${knots} knots tied` })
  return last
}
