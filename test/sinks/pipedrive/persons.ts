import { Configuration, PersonsApi } from 'pipedrive/v2'
import type { Lead } from '../types'

const persons = new PersonsApi(new Configuration({ apiKey: 'key' }))

export const asked = (lead: Lead) => persons.addPerson({
  // expect: sink name name traits
  // expect: sink value contact.email traits
  AddPersonRequest: { name: lead.fullName, emails: [{ value: lead.email, primary: true }] },
})
