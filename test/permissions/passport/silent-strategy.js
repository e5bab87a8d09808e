const { Strategy } = require('./pricing')

exports.pricing = new Strategy({ scope: ['profile'] })
