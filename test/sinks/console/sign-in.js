import { findUser } from './users.js'

export async function signIn(request, response) {
  // expect: request email contact.email
  // expect: request password authorization.password
  // expect: request phone contact.phone_number
  const { email, password, phone } = request.body
  const user = await findUser(email)
  if (!user) {
    // expect: sink email contact.email message
    console.log('no such user', email)
    // expect: sink email contact.email message
    console.warn(`sign-in failed for ${email} on ${request.url}`)
    return response.status(401).end()
  }
  // expect: sink phone contact.phone_number message
  console.info({ event: 'sign-in', phone })
  // expect: sink password authorization.password message
  console.error('wrong password: ' + password)
  // expect: sink lastName name.last message
  console.table([{ lastName: user.lastName }])
  // expect: sink email contact.email message
  // expect: sink birthday demographic.date_of_birth message
  console.debug('%s was born %s', user.email, user.birthday)
  // expect: sink email contact.email message
  globalThis.console.log(JSON.stringify({ email: user.email, ok: true }))
  return response.json({ ok: true })
}
