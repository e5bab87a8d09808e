const { Router } = require('express')
const Trainer = require('../models/Trainer')

const router = Router()

const listTrainers = async (_, response) => {
  const trainers = await Trainer.find({ active: true }).find({ _id: { $ne: null } }).lean() // expect: GET /api/trainers homeAddress
  response.send(trainers)
}

router.get('/trainers', listTrainers)

module.exports = router
