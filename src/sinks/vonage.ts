import { defineSink } from '../kit/define.js'

const text = { to: '0.to', names: { '0.to': 'phone' }, content: '0.text' }

/** Nexmo is its older name. */
export default defineSink({
  name: 'vonage', title: 'Vonage', kind: 'messaging', domains: ['vonage.com', 'nexmo.com'],
  packages: ['@vonage/server-sdk', '@vonage/sms', '@vonage/messages', '@vonage/verify', '@vonage/verify2', '@vonage/voice', 'nexmo'],
  calls: {
    'sms.send': text, 'messages.send': text, send: text, sendSms: { to: '1', names: { 1: 'phone' }, content: '2' }, 'message.sendSms': { to: '1', names: { 1: 'phone' }, content: '2' },
    'verify.start': { to: '0.number', names: { '0.number': 'phone' } }, newRequest: { to: '0.workflow' }, 'SMS.new': { to: '1', names: { 1: 'phone' }, content: '0' }, Vonage: {},
  },
})
