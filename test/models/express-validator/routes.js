const express = require('express')
const { body, check, checkSchema, param, validationResult } = require('express-validator')

const router = express.Router()

router.post('/users', [
  // expect: model email contact.email required
  body('email').isEmail().normalizeEmail().withMessage('Please give a valid address'),
  // expect: model phone contact.phone_number optional
  body('phone').optional({ nullable: true }).isMobilePhone('any'),
  // expect: model contact.reach contact.email required
  check('contact.reach').isEmail(),
  // expect: model lastName name.last required
  // expect: model firstName name.first required
  body(['firstName', 'lastName']).trim().notEmpty(),
], (req, res) => {
  const errors = validationResult(req)
  res.status(errors.isEmpty() ? 204 : 422).end()
})

router.put('/patients/:id', checkSchema({
  id: { in: ['params'], isUUID: true },
  // expect: model bloodType health_and_medical.blood_type required
  bloodType: { isString: true },
  // expect: model insuranceNumber health_and_medical.insurance_beneficiary_id optional
  insuranceNumber: { optional: true, isLength: { options: { min: 10 } } },
}), (req, res) => res.sendStatus(204))

module.exports = router
