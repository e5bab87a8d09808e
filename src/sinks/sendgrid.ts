import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const mail: CallSpec = {
  to: ['0.to', '0.cc', '0.bcc'], content: ['0.subject', '0.text', '0.html', '0.dynamicTemplateData', '0.dynamic_template_data', '0.substitutions', '0.personalizations', '0.content'],
  context: '0.customArgs',
}

export default defineSink({
  name: 'sendgrid', title: 'Twilio SendGrid', kind: 'email', domains: ['sendgrid.com', 'sendgrid.net'],
  packages: ['@sendgrid/mail', '@sendgrid/client', 'sendgrid'], instances: ['sgMail', 'sendgrid'],
  calls: { send: mail, sendMultiple: mail, request: { content: '0.body' }, setApiKey: {} },
  settings: [
    { calls: ['setDataResidency'], at: '0', regions: { eu: 'EU', global: 'US' } },
  ],
})
