import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'plaid', title: 'Plaid', kind: 'payment', domains: ['plaid.com'],
  packages: ['plaid', 'react-plaid-link'],
  calls: {
    linkTokenCreate: { id: '0.user.client_user_id', traits: '0.user' }, userCreate: { id: '0.client_user_id', traits: ['0.consumer_report_user_identity', '0.identity'] },
    identityVerificationCreate: { id: '0.client_user_id', traits: '0.user' }, identityMatch: { traits: '0.user' }, 'PlaidApi.new': {},
  },
})
