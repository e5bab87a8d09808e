const express = require('express')
const accounts = require('./routes/accounts')

const app = express()
app.use('/account', accounts)
app.listen(3000)
