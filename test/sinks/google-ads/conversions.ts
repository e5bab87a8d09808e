import { GoogleAdsApi } from 'google-ads-api'
import type { Lead } from '../types'

const client = new GoogleAdsApi({ client_id: 'id', client_secret: 'secret', developer_token: 'token' })
const customer = client.Customer({ customer_id: '1', refresh_token: 'token' })

export const won = (lead: Lead) => customer.conversionUploads.uploadClickConversions({
  customer_id: '1',
  // expect: sink gclid device.cookie_id properties
  // expect: sink hashed_email contact.email properties
  // expect: sink hashed_phone_number contact.phone_number properties
  conversions: [{ gclid: lead.gclid, user_identifiers: [{ hashed_email: lead.email }, { hashed_phone_number: lead.phone }] }],
})
