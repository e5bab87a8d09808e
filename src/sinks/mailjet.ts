import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'mailjet', title: 'Mailjet', kind: 'email', domains: ['mailjet.com'],
  packages: ['node-mailjet'],
  calls: { request: { to: ['0.Messages.To', '0.Recipients'], content: ['0.Messages', '0.Variables', '0.Subject', '0'] }, apiConnect: {}, new: {} },
})
