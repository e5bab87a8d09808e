import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const message: readonly CallSpec[] = [{ when: ['{}'], content: ['0.content', '0.embeds', '0'] }, { content: '0' }]

export default defineSink({
  name: 'discord', title: 'Discord', kind: 'messaging', domains: ['discord.com', 'discordapp.com'],
  packages: ['discord.js', 'discord-webhook-node', '@discordjs/rest', 'discord-api-types'],
  calls: { send: message, reply: message, editReply: message, followUp: message, 'WebhookClient.new': {}, setDescription: { content: '0' }, addFields: { rest: [0, 'content'] } },
})
