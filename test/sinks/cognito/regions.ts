import { Amplify } from 'aws-amplify'

// expect: setting Auth.Cognito.userPoolId region=EU
Amplify.configure({ Auth: { Cognito: { userPoolId: 'eu-west-1_AbCdEf', userPoolClientId: 'id' } } })
// expect: setting Auth.region region=US
Amplify.configure({ Auth: { region: 'us-east-1' } })
