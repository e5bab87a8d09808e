const mailgun = require('mailgun-js')({ apiKey: 'key', domain: 'example.com' })

// expect: sink to contact.email to
// expect: sink iban financial.bank_account
exports.told = user => mailgun.messages().send({ to: user.email, from: 'shop@example.com', subject: 'Told', text: `Your IBAN: ${user.iban}` })
