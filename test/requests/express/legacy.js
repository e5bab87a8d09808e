/** The handler of an old site: everything off the request, one by one. */
exports.postProfile = async (req, res, next) => {
  try {
    const user = await User.findById(req.user.id)
    // expect: request phone contact.phone_number
    user.profile.phone = req.body.phone || ''
    // expect: request gender demographic.gender
    user.profile.gender = req.body.profile.gender
    // expect: request iban financial.bank_account
    user.profile.iban = req.body['iban']
    await user.save()
    res.redirect('/account')
  } catch (error) {
    next(error)
  }
}
