import { defineSink } from '../kit/define.js'

const message = { content: ['0.text', '0.blocks', '0.attachments', '0.fields', '0'] }

/** A text told to colleagues is told to Slack first. */
export default defineSink({
  name: 'slack', title: 'Slack', kind: 'messaging', domains: ['slack.com'],
  packages: ['@slack/web-api', '@slack/webhook', '@slack/bolt', 'slack-notify', 'node-slack'],
  calls: {
    'chat.postMessage': message, 'chat.postEphemeral': message, 'chat.update': message, 'chat.scheduleMessage': message, send: message, say: message, respond: message, alert: message, success: message, bug: message, note: message,
    'views.open': { content: '0.view' }, 'views.publish': { content: '0.view' }, 'users.lookupByEmail': { to: '0.email' }, 'files.uploadV2': { content: ['0.content', '0.initial_comment'] },
    apiCall: { content: '1' },
  },
})
