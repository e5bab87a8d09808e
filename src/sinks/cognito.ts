import { defineSink } from '../kit/define.js'
import { awsRegions } from '../kit/regions.js'

export default defineSink({
  name: 'cognito', title: 'Amazon Cognito', kind: 'identity', domains: ['amazoncognito.com'],
  packages: ['aws-amplify/auth', '@aws-amplify/auth', 'aws-amplify'],
  calls: {
    signUp: { traits: '0' }, signIn: { traits: '0' }, resetPassword: { traits: '0' },
    updateUserAttributes: { traits: '0' }, updateUserAttribute: { traits: '0' }, resendSignUpCode: { traits: '0' },
  },
  settings: [
    { calls: ['configure'], at: '0.Auth.Cognito.userPoolId', regions: awsRegions }, { calls: ['configure'], at: '0.Auth.region', regions: awsRegions },
  ],
})
