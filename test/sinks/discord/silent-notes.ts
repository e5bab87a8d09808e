import type { Message } from 'discord.js'
import { WebhookClient } from 'discord.js'
import { piano } from './notes'

const webhook = new WebhookClient({ url: 'https://example.com' })

export async function played(email: string, song: { title: string }, last?: Message) {
  piano.send({ content: email })
  await webhook.send(`Played: ${song.title}`)
  return last
}
