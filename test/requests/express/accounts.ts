import express, { type Request, type Response } from 'express'
import { users } from '../db/users.js'

export const accounts = express.Router()

accounts.post('/accounts', async function createAccount(req: Request, res: Response) {
  // expect: request email contact.email
  // expect: request firstName name.first
  // expect: request dateOfBirth demographic.date_of_birth
  const { email, firstName, dateOfBirth, acceptTerms } = req.body
  if (!acceptTerms) return res.status(422).end()
  // expect: request ip device.ip_address
  const user = await users.insert({ email: email.toLowerCase(), firstName, dateOfBirth, signupIp: req.ip })
  // expect: request accept-language demographic.language
  res.cookie('locale', req.headers['accept-language'])
  res.status(201).json({ id: user.id })
})

exports.postContact = (req, res) => {
  const body = req.body
  // expect: request message content.private.message
  if (!body.message) return res.redirect('/contact')
  // expect: request email contact.email
  res.locals.sender = body.email.trim()
  // expect: request x-forwarded-for device.ip_address
  // expect: request remoteAddress device.ip_address
  res.locals.from = req.headers['x-forwarded-for'] || req.socket.remoteAddress
  // expect: request User-Agent device.user_agent
  res.render('thanks', { agent: req.get('User-Agent') })
}

exports.getInvitation = (req, res) => {
  // expect: request email contact.email
  const { email } = req.query
  // expect: request phone contact.phone_number
  // expect: request phoneNumber contact.phone_number
  res.render('invitation', { email, phone: req.params.phone, remembered: req.cookies.phoneNumber })
}
