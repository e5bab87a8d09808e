const express = require('express')
const controller = require('../controllers/members')
const requireUser = require('../middleware/requireUser')
const catchAsync = require('../middleware/catchAsync')

const router = express.Router()

router.route('/').get(requireUser, controller.list).post(requireUser, controller.invite)
router.get('/:id', requireUser, catchAsync(controller.show))
router.get('/:id/card', controller.card)
router.get('/:id/export', controller.exported)

module.exports = router
