const Joi = require('joi')

const envVarsSchema = Joi.object().keys({
  NODE_ENV: Joi.string().valid('production', 'development', 'test').required(),
  PORT: Joi.number().default(3000),
  MONGODB_URL: Joi.string().required().description('Mongo DB url'),
  SMTP_HOST: Joi.string().description('server that will send the emails'),
}).unknown()

const { keys } = Object
module.exports = { envVarsSchema, count: keys({ email: 1, phone: 2 }).length }
