import { defineSink } from '../kit/define.js'

const mail = { traits: '0.message.to', content: ['0.message.merge_vars', '0.message.global_merge_vars', '0.message.html', '0.message.text', '0.message.subject', '0.template_content'], context: '0.message.metadata' }

export default defineSink({
  name: 'mandrill', title: 'Mailchimp Transactional', kind: 'email', domains: ['mandrillapp.com'],
  packages: ['@mailchimp/mailchimp_transactional', 'mandrill-api'],
  calls: { 'messages.send': mail, 'messages.sendTemplate': mail, default: {} },
})
