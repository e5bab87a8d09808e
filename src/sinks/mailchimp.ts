import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'mailchimp', title: 'Mailchimp', kind: 'crm', domains: ['api.mailchimp.com', 'list-manage.com'],
  packages: ['@mailchimp/mailchimp_marketing', 'mailchimp-api-v3'], instances: ['mailchimp'],
  calls: {
    addListMember: { traits: '1' }, setListMember: { traits: '2' }, updateListMember: { traits: '2' }, batchListMembers: { traits: '1.members' },
    createListMemberEvent: { properties: '2' }, createListMemberNote: { content: '2' }, post: { traits: '1' }, put: { traits: '1' }, patch: { traits: '1' }, setConfig: {},
  },
})
