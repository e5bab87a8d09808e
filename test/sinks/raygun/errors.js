import rg4js from 'raygun4js'
import raygun from 'raygun'

const client = new raygun.Client().init({ apiKey: 'key' })

export const failed = (user, error) => {
  // expect: sink identifier unique_id id
  // expect: sink email contact.email traits
  // expect: sink firstName name.first traits
  rg4js('setUser', { identifier: user.id, email: user.email, firstName: user.firstName })
  // expect: sink phone contact.phone_number context
  window.rg4js('withCustomData', { phone: user.phone })
  // expect: sink lastName name.last context
  client.send(error, { customData: { lastName: user.lastName } })
}
