const Joi = require('joi')
const { celebrate, Segments } = require('celebrate')
const router = require('express').Router()
const { objectId, password } = require('./custom.validation')

const createUser = {
  body: Joi.object().keys({
    // expect: model email contact.email required
    email: Joi.string().required().email(),
    // expect: model password authorization.password required
    password: Joi.string().required().custom(password),
    // expect: model name name optional
    name: Joi.string(),
    role: Joi.string().required().valid('user', 'admin'),
  }),
}

const updateUser = {
  params: Joi.object().keys({ userId: Joi.required().custom(objectId) }),
  body: Joi.object().keys({
    // expect: model phone contact.phone_number optional
    phone: Joi.string().pattern(/^\+?\d+$/).allow('', null),
    // expect: model postcode contact.address.postal_code optional
    // expect: model city contact.address.city required
    address: Joi.object({ city: Joi.string().required(), postcode: Joi.string() }),
  }).min(1),
}

router.post('/patients', celebrate({
  [Segments.BODY]: Joi.object({
    // expect: model lastName name.last required
    lastName: Joi.string().required(),
    // expect: model bloodType health_and_medical.blood_type optional
    bloodType: Joi.string().valid('A', 'B', 'AB', '0').label('Blood type'),
  }),
}), (req, res) => res.sendStatus(204))

module.exports = { createUser, updateUser }
