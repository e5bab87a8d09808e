import Mailgun from 'mailgun.js'
import mailgunJs from 'mailgun-js'

const mailgun = new Mailgun(FormData)
// expect: setting url region=EU
export const european = mailgun.client({ username: 'api', key: 'key', url: 'https://api.eu.mailgun.net' })
// expect: setting url omitted region=US
export const american = mailgun.client({ username: 'api', key: 'key' })
// expect: setting host region=EU
export const old = mailgunJs({ apiKey: 'key', domain: 'mg.example.org', host: 'api.eu.mailgun.net' })
