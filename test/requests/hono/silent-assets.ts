import { Hono } from 'hono'

const assets = new Hono()

assets.get('/:name', async c => {
  const name = c.req.param('name')
  const etag = c.req.header('If-None-Match')
  const width = Number(c.req.query('width'))
  return c.body(await c.env.ASSETS.get(name, { etag, width }))
})

export default assets
