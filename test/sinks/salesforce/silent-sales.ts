import { Connection } from 'jsforce'
import { sobject } from './sales'

const connection = new Connection({ loginUrl: 'https://login.salesforce.com' })

export async function sold(email: string) {
  sobject('Lead').create({ Email: email })
  return connection.sobject('Product2').create({ Name: 'Lamp', ProductCode: 'L-12' })
}
