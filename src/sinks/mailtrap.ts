import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const mail: CallSpec = {
  to: ['0.to', '0.cc', '0.bcc', '0.reply_to'], content: ['0.template_variables', '0.custom_variables', '0.subject', '0.text', '0.html'],
}

/** Call shapes as in the SDK's typings, 4.10. */
export default defineSink({
  name: 'mailtrap', title: 'Mailtrap', kind: 'email', domains: ['mailtrap.io'],
  packages: ['mailtrap'],
  calls: { send: mail, batchSend: { to: '0.requests', content: '0.base' }, 'MailtrapClient.new': {} },
})
