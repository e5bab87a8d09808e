import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'hubspot', title: 'HubSpot', kind: 'crm', domains: ['hubapi.com', 'hubspot.com', 'hsforms.com', 'hs-scripts.com', 'hsforms.net'],
  clients: [
    {
      packages: ['@hubspot/api-client'], instances: ['hubspotClient', 'hubspot'],
      calls: {
        'basicApi.create': { traits: '0.properties' }, 'basicApi.update': { traits: '1.properties' }, 'batchApi.create': { traits: '0.inputs' },
        'batchApi.update': { traits: '0.inputs' }, 'batchApi.upsert': { traits: '0.inputs' }, 'searchApi.doSearch': { properties: '0.filterGroups' }, apiRequest: { traits: '0.body' }, new: {},
      },
    },
    { globals: ['_hsq'], calls: { push: [{ when: ['[identify]'], id: '0.1.id', traits: '0.1' }, { when: ['[trackCustomBehavioralEvent]'], properties: '0.1.properties' }, { when: ['[trackEvent]'], properties: '0.1' }, {}] } },
  ],
})
