import { defineSink } from '../kit/define.js'

/** Builders; the recipient is one of its own: address, name. */
export default defineSink({
  name: 'mailersend', title: 'MailerSend', kind: 'email', domains: ['mailersend.com', 'mailersend.net'],
  packages: ['mailersend'],
  calls: {
    'Recipient.new': { traits: ['0', '1'], names: { 0: 'email', 1: 'name' } }, setHtml: { content: '0' }, setText: { content: '0' }, setSubject: { content: '0' },
    setPersonalization: { content: '0' }, setVariables: { content: '0' }, 'MailerSend.new': {},
  },
})
