const Member = require('../models/Member')

async function listMembers() {
  return Member.find({ active: true }).sort('name') // expect: GET /api/members birthday and phone
}

async function findCard(id) {
  const member = await Member.findById(id).lean()
  delete member.phone
  member.birthday = undefined
  return member
}

const invite = email => Member.create({ email })

module.exports = { listMembers, findCard, invite }
