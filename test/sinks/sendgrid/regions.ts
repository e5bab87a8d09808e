import client from '@sendgrid/client'

// expect: setting 0 region=EU
client.setDataResidency('eu')
