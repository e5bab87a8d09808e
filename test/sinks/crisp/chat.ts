import { Crisp } from 'crisp-sdk-web'
import CrispApi from 'crisp-api'
import type { Customer } from '../types'

const api = new CrispApi()

export async function opened(customer: Customer) {
  Crisp.configure('website')
  // expect: sink email contact.email traits
  Crisp.user.setEmail(customer.email)
  // expect: sink phone contact.phone_number traits
  Crisp.user.setPhone(customer.phone)
  // expect: sink lastName name.last traits
  Crisp.session.setData({ lastName: customer.lastName, plan: customer.plan })
  // expect: sink user:email contact.email traits
  window.$crisp.push(['set', 'user:email', [customer.email]])
  // expect: sink email contact.email traits
  // expect: sink nickname name traits
  await api.website.addNewPeopleProfile('website', { email: customer.email, person: { nickname: customer.fullName } })
}
