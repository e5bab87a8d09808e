import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'azure-communication', title: 'Azure Communication Services', kind: 'email', domains: ['communication.azure.com'],
  clients: [
    { packages: ['@azure/communication-email'], calls: { beginSend: { traits: '0.recipients', content: '0.content' }, 'EmailClient.new': {} } },
    { packages: ['@azure/communication-sms'], calls: { send: { to: '0.to', names: { '0.to': 'phone' }, content: '0.message' }, 'SmsClient.new': {} } },
  ],
})
