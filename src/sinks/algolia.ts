import { defineSink } from '../kit/define.js'

const saved = { content: ['0.body', '0.objects', '0.object', '0'] }

const regions = { de: 'DE', eu: 'EU', us: 'US' }

export default defineSink({
  name: 'algolia', title: 'Algolia', kind: 'storage', domains: ['algolia.net', 'algolianet.com', 'algolia.io'],
  clients: [
    {
      packages: ['algoliasearch', '@algolia/client-search'],
      calls: { saveObject: saved, saveObjects: saved, partialUpdateObject: { content: ['0.attributesToUpdate', '0'] }, partialUpdateObjects: saved, addOrUpdateObject: saved, replaceAllObjects: saved, default: {}, algoliasearch: {} },
      settings: [{ calls: ['initAnalytics', 'initPersonalization', 'initAbtesting'], at: '0.region', regions }],
    },
    {
      packages: ['search-insights'], globals: ['aa'],
      calls: {
        aa: [{ when: ['setUserToken'], id: '1' }, { when: ['setAuthenticatedUserToken'], id: '1' }, { when: ['*', '{}'], id: ['1.userToken', '1.authenticatedUserToken'], properties: '1' }, {}],
        default: [{ when: ['setUserToken'], id: '1' }, { when: ['*', '{}'], id: ['1.userToken', '1.authenticatedUserToken'], properties: '1' }, {}], setUserToken: { id: '0' },
      },
      settings: [{ calls: ['aa', 'default'], when: ['init'], at: '1.region', regions }],
    },
  ],
})
