import express from 'express'
import mongoose from 'mongoose'

const Person = mongoose.model('Person', new mongoose.Schema({ email: String, phone: String }))
const app = express()

app.get('/people', async (req, res) => {
  res.json(await Person.find())
})
