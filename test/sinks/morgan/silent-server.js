const express = require('express')
const morgan = require('morgan')

const app = express()
app.use(morgan('dev'))
app.use(morgan(':method :url :status :response-time ms'))
