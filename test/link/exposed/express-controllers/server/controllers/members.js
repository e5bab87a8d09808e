const memberService = require('../services/members')
const Member = require('../models/Member')

exports.list = async (req, res) => {
  const members = await memberService.listMembers()
  res.json({ members })
}

exports.show = async (req, res) => {
  const member = await Member.findById(req.params.id) // expect: GET /api/members/* birthday and phone
  if (!member) return res.status(404).json({ error: 'nobody' })
  res.json(member)
}

// the service takes out what nobody is to see
exports.card = async (req, res) => {
  res.json(await memberService.findCard(req.params.id))
}

// no page asks for it
exports.exported = async (req, res) => {
  res.json(await Member.find())
}

exports.invite = async (req, res) => {
  const { email } = await memberService.invite(req.body.email)
  res.status(201).json({ email })
}
