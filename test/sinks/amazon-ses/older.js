const AWS = require('aws-sdk')

const ses = new AWS.SES({ apiVersion: '2010-12-01' })

exports.told = user => ses.sendEmail({
  Source: 'shop@example.com',
  // expect: sink ToAddresses contact.email to
  Destination: { ToAddresses: [user.email] },
  // expect: sink phone contact.phone_number
  Message: { Subject: { Data: 'Told' }, Body: { Text: { Data: `Your phone: ${user.phone}` } } },
}).promise()
