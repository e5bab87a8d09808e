import { defineSink } from '../kit/define.js'

const mail = { to: ['0.To', '0.Cc', '0.Bcc'], content: ['0.Subject', '0.HtmlBody', '0.TextBody', '0.TemplateModel'], context: '0.Metadata' }

export default defineSink({
  name: 'postmark', title: 'Postmark', kind: 'email', domains: ['postmarkapp.com'],
  packages: ['postmark'], instances: ['postmark', 'postmarkClient'],
  calls: { sendEmail: mail, sendEmailWithTemplate: mail, sendEmailBatch: { content: '0' }, sendEmailBatchWithTemplates: { content: '0' }, 'ServerClient.new': {} },
})
