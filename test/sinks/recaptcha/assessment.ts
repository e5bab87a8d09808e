import { RecaptchaEnterpriseServiceClient } from '@google-cloud/recaptcha-enterprise'
import type { Request } from 'express'
import type { Customer } from '../types'

const client = new RecaptchaEnterpriseServiceClient()

export const assess = (request: Request, customer: Customer, token: string) => client.createAssessment({
  parent: 'projects/shop',
  assessment: {
    event: {
      token,
      siteKey: 'key',
      // expect: sink userIpAddress device.ip_address traits
      // expect: request ip device.ip_address
      userIpAddress: request.ip,
      // expect: sink userAgent device.user_agent traits
      // expect: request user-agent device.user_agent
      userAgent: request.headers['user-agent'],
      // expect: sink accountId unique_id id
      // expect: sink email contact.email traits
      userInfo: { accountId: customer.id, userIds: [{ email: customer.email }] },
    },
  },
})
