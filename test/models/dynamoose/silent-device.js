const dynamoose = require('dynamoose')

module.exports = dynamoose.model('Shelf', new dynamoose.Schema({ id: String, label: String, fileName: String, hostAddress: String }))
