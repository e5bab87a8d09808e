const passport = require('passport')
const { Strategy: FacebookStrategy } = require('passport-facebook')
const { OAuth2Strategy: GoogleStrategy } = require('passport-google-oauth')

// expect: permission email contact.email
// expect: permission birthday demographic.date_of_birth
// expect: permission gender demographic.gender
passport.use(new FacebookStrategy({ clientID: process.env.FACEBOOK_ID, profileFields: ['email', 'birthday', 'gender'] }, verify))
passport.use(new GoogleStrategy({ clientID: process.env.GOOGLE_ID }, verify))

module.exports = app => {
  // expect: permission locale demographic.language
  // expect: permission name name
  // expect: permission picture content.self_image
  // expect: permission email contact.email
  app.get('/auth/google', passport.authenticate('google', { scope: ['profile', 'email'] }))
  // expect: permission contacts social.address_book
  app.get('/auth/facebook', passport.authenticate('facebook', { scope: 'user_friends' }))
  app.post('/login', passport.authenticate('local', { failureRedirect: '/login' }))
}
