import jsforce from 'jsforce'
import type { Lead } from '../types'

const connection = new jsforce.Connection({ loginUrl: 'https://login.salesforce.com' })

export async function asked(lead: Lead) {
  // expect: sink FirstName name.first traits
  // expect: sink Email contact.email traits
  // expect: sink Phone contact.phone_number traits
  await connection.sobject('Lead').create({ FirstName: lead.firstName, Email: lead.email, Phone: lead.phone })
  // expect: sink LastName name.last traits
  await connection.create('Contact', { LastName: lead.lastName })
}
