import { defineSink } from '../kit/define.js'

const hosts = { 'api-iam.intercom.io': 'US', 'api-iam.eu.intercom.io': 'EU', 'api-iam.au.intercom.io': 'AU' }
const who = { id: ['0.user_id', '0.userId'], traits: '0' }

/** The messenger takes who the person is in one object; the server's client writes contacts. */
export default defineSink({
  name: 'intercom', title: 'Intercom', kind: 'crm', domains: ['intercom.io', 'intercom.com', 'intercomcdn.com'],
  clients: [
    {
      packages: ['@intercom/messenger-js-sdk', 'react-use-intercom', 'react-intercom', '@intercom/intercom-react-native', '@capacitor-community/intercom'],
      calls: {
        default: who, Intercom: who, boot: who, update: who, updateUser: who, registerUser: who, loginUserWithUserAttributes: who, registerIdentifiedUser: who,
        trackEvent: { event: '0', properties: '1' }, logEvent: { event: '0', properties: '1' }, showNewMessage: { content: '0' },
        intercomAPI: [{ when: ['boot'], id: '1.user_id', traits: '1' }, { when: ['update'], id: '1.user_id', traits: '1' }, { when: ['trackEvent'], event: '1', properties: '2' }, {}],
      },
      elements: { IntercomProvider: { traits: ['autoBootProps'] } },
      optionsIn: { tags: { IntercomProvider: '' } },
      settings: [{ calls: ['default', 'Intercom'], at: '0.region', unless: [{ at: '0.api_base' }], regions: { us: 'US', eu: 'EU', au: 'AU' }, otherwise: 'US' }, { calls: ['default', 'Intercom'], at: '0.api_base', regions: hosts }, { calls: ['Intercom'], at: '0.apiBase', regions: hosts }],
    },
    {
      globals: ['Intercom'],
      calls: {
        Intercom: [
          { when: ['boot'], id: '1.user_id', traits: '1' }, { when: ['update'], id: '1.user_id', traits: '1' }, { when: ['trackEvent'], event: '1', properties: '2' },
          { when: ['showNewMessage'], content: '1' }, {},
        ],
      },
      settings: [{ calls: ['Intercom'], when: ['boot'], at: '1.api_base', regions: hosts }],
      optionsIn: { globals: ['intercomSettings'] },
      assignments: { intercomSettings: 'traits' },
    },
    {
      packages: ['intercom-client'],
      calls: {
        'contacts.create': { id: ['0.external_id', '0.externalId'], traits: '0' }, 'contacts.createUser': { id: '0.externalId', traits: '0' }, 'contacts.createLead': { traits: '0' },
        'contacts.update': { traits: ['0', '1'] }, 'users.create': { id: '0.user_id', traits: '0' }, 'users.update': { id: '0.user_id', traits: '0' }, 'leads.create': { traits: '0' },
        'events.create': { event: '0.event_name', id: ['0.user_id', '0.userId'], traits: ['0.email'], properties: '0.metadata' },
        'messages.create': { content: '0' }, 'conversations.create': { content: '0.body' }, 'companies.create': { properties: '0' }, new: {},
      },
    },
  ],
})
