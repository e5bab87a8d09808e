export default defineEventHandler(async event => {
  // expect: request email contact.email
  // expect: request phone contact.phone_number
  const { email, nickname, phone } = await readBody(event)
  // expect: request ip-address device.ip_address
  const ip = getRequestIP(event, { xForwardedFor: true })
  // expect: request user-agent device.user_agent
  const agent = getRequestHeader(event, 'user-agent')
  await useStorage('members').setItem(email, { nickname, phone, ip, agent })
  return { ok: true }
})
