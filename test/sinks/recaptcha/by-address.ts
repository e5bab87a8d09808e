export const verify = async (visitor: Visitor) => {
  const params = new URLSearchParams({ secret: process.env.RECAPTCHA ?? '', response: visitor.captcha })
  // expect: sink remoteip device.ip_address properties
  params.set('remoteip', visitor.ipAddress)
  return fetch(`https://www.google.com/recaptcha/api/siteverify?${params}`, { method: 'POST' })
}
