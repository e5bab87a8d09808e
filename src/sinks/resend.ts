import { defineSink } from '../kit/define.js'

const mail = { to: ['0.to', '0.cc', '0.bcc'], content: ['0.subject', '0.text', '0.html', '0.react', '0.template'] }

export default defineSink({
  name: 'resend', title: 'Resend', kind: 'email', domains: ['resend.com'],
  packages: ['resend'], instances: ['resend', 'resendClient'],
  calls: {
    'emails.send': mail, 'emails.create': mail, 'batch.send': { to: '0.to', content: '0' }, 'batch.create': { content: '0' },
    'contacts.create': { traits: '0' }, 'contacts.update': { traits: '0' }, 'broadcasts.create': { content: ['0.subject', '0.text', '0.html', '0.react'] }, new: {},
  },
})
