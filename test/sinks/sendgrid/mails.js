const sgMail = require('@sendgrid/mail')
const sgClient = require('@sendgrid/client')

sgMail.setApiKey(process.env.SENDGRID_KEY)

exports.welcome = async user => {
  await sgMail.send({
    // expect: sink to contact.email to
    to: user.email,
    from: 'shop@example.com',
    templateId: 'welcome',
    // expect: sink first_name name.first
    // expect: sink phone contact.phone_number
    dynamicTemplateData: { first_name: user.firstName, phone: user.phone },
  })
  // expect: sink email contact.email
  await sgClient.request({ method: 'PUT', url: '/v3/marketing/contacts', body: { contacts: [{ email: user.email }] } })
}
