import { defineSink } from '../kit/define.js'

const regions = { RegionEU: 'EU', RegionUS: 'US' }

export default defineSink({
  name: 'customer-io', title: 'Customer.io', kind: 'crm', domains: ['customer.io', 'customerioforms.com'],
  clients: [
    {
      packages: ['customerio-node'], instances: ['cio', 'customerio'],
      settings: [{ calls: ['TrackClient.new', 'CustomerIO.new'], at: '2.region', regions, otherwise: 'US' }, { calls: ['APIClient.new'], at: '1.region', regions, otherwise: 'US' }],
      calls: {
        identify: { id: '0', traits: '1' }, track: { event: '1.name', id: '0', properties: '1.data' }, trackAnonymous: { event: '1.name', id: '0', properties: '1.data' },
        trackPageView: { id: '0' }, mergeCustomers: { id: ['1', '3'] }, addDevice: { id: '0', properties: '1' }, triggerBroadcast: { properties: '1' },
        'SendEmailRequest.new': { to: ['0.to', '0.bcc'], id: '0.identifiers.id', traits: '0.identifiers', content: ['0.message_data', '0.body', '0.subject'] },
        'SendPushRequest.new': { id: '0.identifiers.id', traits: '0.identifiers', content: ['0.message_data', '0.message', '0.title'] },
        'SendSMSRequest.new': { id: '0.identifiers.id', traits: '0.identifiers', content: '0.message_data' }, new: {},
      },
    },
    {
      packages: ['@customerio/cdp-analytics-browser', 'customerio-reactnative'],
      calls: {
        identify: [{ when: ['{}'], id: '0.userId', traits: ['0.traits', '0'] }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' },
        page: [{ when: ['{}'], properties: '0' }, { when: ['*', '{}'], properties: '1' }, { properties: '2' }], screen: { properties: '1' }, group: { traits: '1' },
        setProfileAttributes: { traits: '0' }, load: {}, initialize: {},
      },
    },
    {
      packages: ['@customerio/cdp-analytics-node'],
      calls: {
        identify: { id: ['0.userId', '0.anonymousId'], traits: '0.traits', context: '0.context' }, group: { id: '0.userId', traits: '0.traits' },
        track: { event: '0.event', id: ['0.userId', '0.anonymousId'], properties: '0.properties', context: '0.context' }, new: {},
      },
    },
    { globals: ['_cio', 'cioanalytics'], calls: { identify: [{ when: ['{}'], id: '0.id', traits: '0' }, { id: '0', traits: '1' }], track: { event: '0', properties: '1' } } },
  ],
})
