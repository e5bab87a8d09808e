const express = require('express')
const controller = require('../controllers/account')

const router = express.Router()
router.post('/register', controller.postRegister)
router.post('/remind', controller.postRemind)
module.exports = router
