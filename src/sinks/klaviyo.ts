import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const commands: readonly CallSpec[] = [{ when: ['[identify]'], id: '0.1.$id', traits: '0.1' }, { when: ['[track]'], event: '0.1', properties: '0.2' }, {}]
const profile: CallSpec = { id: '0.data.attributes.externalId', traits: '0.data' }

export default defineSink({
  name: 'klaviyo', title: 'Klaviyo', kind: 'crm', domains: ['klaviyo.com'],
  clients: [
    {
      packages: ['klaviyo-api'],
      calls: {
        createProfile: profile, createOrUpdateProfile: profile, updateProfile: { traits: '1.data' }, createEvent: { traits: '0.data' }, subscribeProfiles: profile,
        bulkSubscribeProfiles: profile, bulkCreateProfiles: profile, createClientProfile: profile, createBackInStockSubscription: profile, 'ApiKeySession.new': {},
      },
    },
    { globals: ['klaviyo'], calls: { identify: { id: '0.$id', traits: '0' }, track: { event: '0', properties: '1' }, push: commands } },
    { globals: ['_learnq'], calls: { push: commands } },
  ],
})
