const express = require('express')
const morgan = require('morgan')

const app = express()
// expect: sink ipAddress device.ip_address message
// expect: sink userAgent device.user_agent message
app.use(morgan('combined'))
// expect: sink remote-addr device.ip_address message
app.use(morgan(':method :url :status - :remote-addr'))

morgan.token('parsed-user-agent', req => parse(req.headers['user-agent']).family)
// expect: sink parsed-user-agent device.user_agent message unsure
// expect: sink remote-addr device.ip_address message
const format = () => (process.env.NODE_ENV === 'production' ? ':method :url :parsed-user-agent' : ':method :url :remote-addr')
const line = format()
app.use(morgan(line))
