import { defineSink } from '../kit/define.js'

/** Sendinblue is its older name. */
export default defineSink({
  name: 'brevo', title: 'Brevo', kind: 'crm', domains: ['brevo.com', 'sendinblue.com', 'sibforms.com'],
  clients: [
    {
      packages: ['@getbrevo/brevo', 'sib-api-v3-sdk', '@sendinblue/client', 'sib-api-v3-typescript'],
      calls: {
        createContact: { traits: '0' }, updateContact: [{ when: ['{}'], traits: '0' }, { traits: '1' }], createDoiContact: { traits: '0' },
        sendTransacEmail: { to: ['0.to', '0.cc', '0.bcc'], content: ['0.params', '0.htmlContent', '0.textContent', '0.subject'] },
        sendTransacSms: { to: '0.recipient', names: { '0.recipient': 'phone' }, content: '0.content' }, createEvent: { traits: ['0.identifiers', '0.contact_properties'], properties: '0.event_properties' },
        'SendSmtpEmail.new': { to: '0.to', content: ['0.params', '0.htmlContent'] }, 'CreateContact.new': { traits: '0' },
      },
    },
    { globals: ['sendinblue', 'Brevo'], calls: { identify: { traits: ['0', '1'] }, track: { event: '0', traits: '1', properties: '2' }, push: [{ when: ['[identify]'], traits: '0.1' }, { when: ['[track]'], properties: ['0.2', '0.3'] }, {}] } },
  ],
})
