import { EmbedBuilder, WebhookClient } from 'discord.js'
import type { Customer } from '../types'

const webhook = new WebhookClient({ url: process.env.DISCORD_URL ?? '' })

export async function signedUp(customer: Customer) {
  // expect: sink email contact.email
  await webhook.send({ content: `New: ${customer.email}` })
  // expect: sink value contact.phone_number
  const embed = new EmbedBuilder().setTitle('New').addFields({ name: 'Phone', value: customer.phone })
  await webhook.send({ embeds: [embed] })
}
