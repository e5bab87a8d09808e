import express from 'express'
import * as Sentry from '@sentry/node'
import { Resend } from 'resend'
import { track } from './track'
import { count } from './count'
import { score } from './score'
import { ask } from './ask'

Sentry.init({ dsn: 'x' })
const resend = new Resend('k')
const app = express()

app.post('/orders', (req, res) => {
  track(req.user, 'ordered')
  count(req.user, 'ordered')
  score(req.user)
  void ask(req.user, 'Which size?')
  res.end()
})

app.post('/newsletter', async (req, res) => {
  await resend.emails.send({ from: 'a@b.example', to: req.body.email, subject: 'Hello', text: 'Thanks' })
  res.end()
})

app.listen(3000)
