const User = require('../models/User')
const mailer = require('nodemailer')

const transport = mailer.createTransport({ host: 'mail.example.com' })

exports.postRegister = async (req, res) => {
  const user = new User({
    email: req.body.email, // step: taken email
    phone: req.body.phone, // step: taken phone
  })
  await user.save()
  res.redirect('/')
}

// what it is called by is the same, and nothing leads from the form here
exports.postRemind = async (req, res) => {
  const user = await User.findOne({ email: req.body.email })
  await transport.sendMail({
    to: user.email, // step: sent email
    subject: 'Reminder',
  })
  res.redirect('/')
}
