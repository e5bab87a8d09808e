import { Client } from '@hubspot/api-client'
import { basicApi, _hsq } from './wheels'

const hubspot = new Client()

export async function turned(email: string) {
  await hubspot.crm.deals.basicApi.create({ properties: { dealname: 'Wheel', amount: '12', dealstage: 'email' } })
  basicApi.create({ properties: { email } })
  _hsq.push(['identify', { email }])
  window._hsq.push(['setPath', '/email'])
}
