import { Hono } from 'hono'

const app = new Hono()

// what every object has is no part of a request
app.use(async (c, next) => {
  const kind = c.constructor && c.constructor.name
  const shown = c.req.toString()
  c.header('X-Kind', `${kind} ${shown}`)
  await next()
})

export default app
