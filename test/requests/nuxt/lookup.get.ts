import { getCookie, getQuery, getRouterParam } from 'h3'

export default defineEventHandler(async event => {
  // expect: request email contact.email
  const { email } = getQuery(event)
  // expect: request surname name.last
  // expect: request guest_phone contact.phone_number
  return findGuest({ email, surname: getRouterParam(event, 'surname'), remembered: getCookie(event, 'guest_phone') })
})
