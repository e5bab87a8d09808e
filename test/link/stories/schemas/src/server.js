import express from 'express'
import Joi from 'joi'
import { Member } from './member'
import { birthdaySchema } from './schemas'

const app = express()
const addressSchema = Joi.object({
  address: Joi.string().email().required(), // step: checked email
})

app.put('/api/phones', async (req, res) => {
  const { phone } = req.body
  await Member.update({ phone }, { where: { id: req.user.id } })
  res.end()
})

app.post('/api/emails', async (req, res) => {
  const { error, value } = addressSchema.validate(req.body)
  if (error) return res.status(400).end()
  await Member.create({ email: value.address })
  res.end()
})

app.post('/birthdays', async (req, res) => {
  const { birthday } = birthdaySchema.parse(req.body)
  await Member.update({ birthday }, { where: { id: req.user.id } })
  res.end()
})
