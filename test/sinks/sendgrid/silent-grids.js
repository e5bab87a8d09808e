const sgMail = require('@sendgrid/mail')
const { send } = require('./grids')

exports.drawn = async (email, rows) => {
  send({ to: email })
  await sgMail.send({ to: 'team@example.com', from: 'shop@example.com', subject: `${rows} rows`, text: 'See your e-mail.' })
}
