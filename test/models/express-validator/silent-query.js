const { query, param } = require('express-validator')
const { body, check } = require('./layout')

exports.list = [
  query('page').optional().isInt(),
  query('sort').optional().isString(),
  param('fileName').isString(),
]

// draws a card
exports.card = [body('email'), check('phone')]
