const express = require('express')
const trainers = require('./routes/trainers')

const app = express()
app.use('/api/members', require('./routes/members'))
app.use('/api', trainers)
app.listen(3000)
