import { GoogleAdsApi } from 'google-ads-api'
import { uploadUserData } from './boards'

const client = new GoogleAdsApi({ client_id: 'id', client_secret: 'secret', developer_token: 'token' })

export function pinned(email: string) {
  uploadUserData({ operations: [{ email }] })
  return client.Customer({ customer_id: '1', refresh_token: 'token' }).report({ entity: 'campaign', limit: 10 })
}
