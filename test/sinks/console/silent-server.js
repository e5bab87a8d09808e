import http from 'node:http'
import { console as panel } from './game-console.js'

const port = Number(process.env.PORT ?? 3000)

export function start(app, email) {
  console.log('email')
  console.info(`listening on ${port}`, { host: app.host, version: app.version })
  console.warn('Please enter your phone and your date of birth')
  console.error('could not send e-mail', new Error('phone'))
  console.assert(email, 'no e-mail given')
  console.log(email.length, email !== '', typeof email)
  console.time('email')
  panel.log(email)
  return http.createServer(app).listen(port, () => console.log(app.emailTemplate, app.fileName))
}
