import { EventRequest, ServerEvent, UserData } from 'facebook-nodejs-business-sdk'
import type { Request } from 'express'
import type { Customer } from '../types'

export function purchase(customer: Customer, request: Request) {
  const user = new UserData()
    // expect: sink emails contact.email traits
    .setEmails([customer.email])
    // expect: sink phone contact.phone_number traits
    .setPhone(customer.phone)
    // expect: sink id unique_id id
    .setExternalId(customer.id)
    // expect: request ip device.ip_address
    // expect: sink clientIpAddress device.ip_address traits
    .setClientIpAddress(request.ip)
    // expect: request user-agent device.user_agent
    // expect: sink userAgent device.user_agent traits
    .setClientUserAgent(request.headers['user-agent'])
  const event = new ServerEvent().setEventName('Purchase').setUserData(user)
  return new EventRequest('token', 'pixel').setEvents([event]).execute()
}
