import { AdAccount } from 'facebook-nodejs-business-sdk'
import type { UserData } from 'facebook-nodejs-business-sdk'
import { form } from './profile'

export function changed(email: string, user?: UserData) {
  form.setEmail(email)
  new AdAccount('act_1').createCampaign([], { name: 'Spring' })
  return user
}
