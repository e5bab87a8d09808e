const Router = require('@koa/router')

const router = new Router({ prefix: '/members' })

router.post('/', async function join(ctx) {
  // expect: request email contact.email
  // expect: request phoneNumber contact.phone_number
  const { email, phoneNumber, newsletter } = ctx.request.body
  // expect: request ip device.ip_address
  ctx.body = await ctx.db.members.insert({ email, phoneNumber, newsletter, joinedFrom: ctx.ip })
})

router.get('/lookup', async function lookup(ctx) {
  // expect: request email contact.email
  const member = await ctx.db.members.byEmail(ctx.query.email)
  // expect: request Accept-Language demographic.language unsure
  ctx.set('Vary', ctx.get('Accept-Language'))
  // expect: request x-real-ip device.ip_address
  // expect: request card-number financial.credit_card
  ctx.body = { known: member !== null, proxy: ctx.request.headers['x-real-ip'], card: ctx.cookies.get('card-number') }
})

module.exports = router
