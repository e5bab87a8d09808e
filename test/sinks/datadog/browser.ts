import { datadogLogs } from '@datadog/browser-logs'
import { datadogRum } from '@datadog/browser-rum'
import type { Customer } from '../types'

datadogRum.init({ applicationId: 'app', clientToken: 'token', site: 'datadoghq.eu' })

export function signedIn(customer: Customer) {
  // expect: sink id unique_id id
  // expect: sink name name traits
  // expect: sink email contact.email traits
  datadogRum.setUser({ id: customer.id, name: customer.fullName, email: customer.email })
  // expect: sink phone contact.phone_number traits
  datadogRum.setUserProperty('phone', customer.phone)
  // expect: sink lastName name.last context
  datadogRum.addAction('signed in', { lastName: customer.lastName })
  // expect: sink email contact.email message
  // expect: sink birthday demographic.date_of_birth context
  datadogLogs.logger.info(`signed in ${customer.email}`, { birthday: customer.birthday })
  // expect: sink iban financial.bank_account context
  window.DD_RUM.setGlobalContextProperty('iban', customer.iban)
}
