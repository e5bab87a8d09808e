const express = require('express')
const mongoose = require('mongoose')

const guestSchema = new mongoose.Schema({
  name: String,
  phone: String,
  birthday: Date,
})
const Guest = mongoose.model('Guest', guestSchema)
const router = express.Router()

// the page shows whatever a guest has
router.get('/guests', async (req, res) => {
  res.json(await Guest.find())
})

module.exports = router
