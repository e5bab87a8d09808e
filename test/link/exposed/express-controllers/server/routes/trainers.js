const { Router } = require('express')
const Trainer = require('../models/Trainer')

const router = Router()

const listTrainers = async (_, response) => {
  const trainers = await Trainer.find({ active: true }).find({ _id: { $ne: null } }).lean() // expect: GET /api/trainers homeAddress and password
  response.send(trainers)
}

router.get('/trainers', listTrainers)

router.get('/trainers/:id', async (req, res) => {
  const trainer = await Trainer.findById(req.params.id).select('-password -homeAddress')
  res.json(trainer)
})

router.get('/trainers/:id/contact', async (req, res) => {
  res.json(await Trainer.findById(req.params.id).select('-password')) // expect: GET /api/trainers/*/contact homeAddress
})

module.exports = router
