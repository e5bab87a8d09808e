import { defineSink } from '../kit/define.js'
import { awsRegions } from '../kit/regions.js'

const ses = { to: ['0.Destination.ToAddresses', '0.Destination.CcAddresses', '0.Destination.BccAddresses', '0.Destinations'], content: ['0.Message', '0.Content', '0.TemplateData', '0.RawMessage'] }
const sns = { to: '0.PhoneNumber', content: ['0.Message', '0.Subject'] }
const endpoint = { id: ['0.EndpointRequest.User.UserId'], traits: ['0.EndpointRequest'] }

/** Commands of the third SDK, methods of the second: SES (mail), SNS (texts and topics), Pinpoint. */
export default defineSink({
  name: 'amazon-ses', title: 'Amazon SES, SNS and Pinpoint', kind: 'email',
  clients: [
    {
      packages: ['@aws-sdk/client-ses', '@aws-sdk/client-sesv2', '@aws-sdk/client-sns', '@aws-sdk/client-pinpoint', 'aws-sdk'],
      calls: {
        'SendEmailCommand.new': ses, 'SendTemplatedEmailCommand.new': ses, 'SendRawEmailCommand.new': ses, 'SendBulkEmailCommand.new': { content: '0.BulkEmailEntries' },
        'CreateContactCommand.new': { to: '0.EmailAddress', traits: '0.AttributesData' }, 'PublishCommand.new': sns, 'UpdateEndpointCommand.new': endpoint,
        sendEmail: ses, sendTemplatedEmail: ses, sendRawEmail: ses, publish: sns, updateEndpoint: endpoint,
      },
      settings: [{ calls: ['SESClient.new', 'SESv2Client.new', 'SNSClient.new', 'PinpointClient.new', 'SES.new', 'SNS.new'], at: '0.region', regions: awsRegions }],
    },
  ],
})
