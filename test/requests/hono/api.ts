import { Hono } from 'hono'
import { getConnInfo } from 'hono/cloudflare-workers'
import { getCookie } from 'hono/cookie'

export const api = new Hono()

api.post('/orders', async c => {
  // expect: request email contact.email
  // expect: request deliveryAddress contact.address
  const { email, deliveryAddress } = await c.req.json()
  // expect: request CF-Connecting-IP device.ip_address
  // expect: request address device.ip_address
  const ip = c.req.header('CF-Connecting-IP') ?? getConnInfo(c).remote.address
  const order = await c.env.DB.orders.insert({ email, deliveryAddress, ip })
  // expect: request cf-ipcity location.imprecise
  return c.json({ id: order.id, city: c.req.header('cf-ipcity') })
})

api.get('/newsletter/confirm', async c => {
  // expect: request newsletter-email contact.email
  await c.env.DB.newsletter.confirm(c.req.query('email'), getCookie(c, 'newsletter-email'))
  return c.redirect('/thanks')
})

api.post('/avatar', async c => {
  const form = await c.req.parseBody()
  // expect: request avatar content.self_image
  return c.json({ url: await c.env.IMAGES.put(form.avatar) })
})
