import { SESClient } from '@aws-sdk/client-ses'
import { SNSClient } from '@aws-sdk/client-sns'

// expect: setting region region=EU
export const mail = new SESClient({ region: 'eu-central-1' })
// expect: setting region region=GB
export const texts = new SNSClient({ region: 'eu-west-2' })
export const other = new SESClient({ region: process.env.AWS_REGION })
