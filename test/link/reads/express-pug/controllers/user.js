const validator = require('validator')
const User = require('../models/User')

exports.postSignup = async (req, res) => {
  if (!validator.isEmail(req.body.email)) return res.redirect('/signup')
  const user = new User({ email: req.body.email, password: req.body.password, jobTitle: req.body.jobTitle })
  await user.save()
  res.redirect('/')
}

exports.postUpdateProfile = async (req, res) => {
  const user = await User.findById(req.user.id)
  user.website = req.body.website || ''
  user.jobTitle = req.body.jobTitle ? req.body.jobTitle.trim() : ''
  user.phone = req.body.phone
  await user.save()
  res.redirect('/account')
}

exports.getAccount = (req, res) => res.render('account', { title: 'Account' })

exports.celebrate = async () => {
  const users = await User.find().sort('birthday').select('email company')
  for (const user of users) console.log(user.id)
}

/** Any field may be written, and none is read. */
exports.unlink = async (req, res) => {
  const user = await User.findById(req.user.id)
  user.profile.homeAddress = req.body.homeAddress
  user[req.params.provider] = undefined
  res.redirect('/account')
}
