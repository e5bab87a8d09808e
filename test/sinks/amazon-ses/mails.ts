import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import type { Customer } from '../types'

const ses = new SESv2Client({ region: 'eu-central-1' })
const sns = new SNSClient({ region: 'eu-central-1' })

export async function welcome(customer: Customer, code: string) {
  await ses.send(new SendEmailCommand({
    FromEmailAddress: 'shop@example.com',
    // expect: sink ToAddresses contact.email to
    Destination: { ToAddresses: [customer.email] },
    // expect: sink lastName name.last
    Content: { Simple: { Subject: { Data: 'Welcome' }, Body: { Text: { Data: `Hello ${customer.lastName}` } } } },
  }))
  // expect: sink PhoneNumber contact.phone_number to
  // expect: sink code authorization.credentials.one_time_code
  await sns.send(new PublishCommand({ PhoneNumber: customer.mobile, Message: `Your code is ${code}` }))
}
