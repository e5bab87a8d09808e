const express = require('express')
const members = require('./routes/members')
const trainers = require('./routes/trainers')

const app = express()
app.use('/api/members', members)
app.use('/api', trainers)
app.listen(3000)
