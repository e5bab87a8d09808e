const express = require('express')
const Person = require('../models/Person')

const router = express.Router()

router.get('/people', async (req, res) => {
  const people = await Person.find({ active: true }).sort('name').lean() // expect: GET /people birthday
  res.status(200).json(people)
})

router.get('/people/:id', async (req, res) => {
  const person = await Person.findById(req.params.id, 'name phone')
  res.json(person)
})

router.get('/people/:id/card', async (req, res) => {
  const person = await Person.findById(req.params.id).select('name phone')
  res.json({ person })
})

router.get('/internal/people', async (req, res) => {
  res.json(await Person.find())
})

module.exports = router
