import { Client } from '@hubspot/api-client'
import type { Lead } from '../types'

const hubspot = new Client({ accessToken: process.env.HUBSPOT_TOKEN })

export async function asked(lead: Lead) {
  // expect: sink email contact.email traits
  // expect: sink firstname name.first traits
  // expect: sink phone contact.phone_number traits
  await hubspot.crm.contacts.basicApi.create({ properties: { email: lead.email, firstname: lead.firstName, phone: lead.phone } })
  // expect: sink lastname name.last traits
  await hubspot.crm.contacts.batchApi.update({ inputs: [{ id: '1', properties: { lastname: lead.lastName } }] })
}
