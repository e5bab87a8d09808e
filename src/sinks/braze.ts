import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

/** The person is an object of its own, and the setter's name is the key. */
export default defineSink({
  name: 'braze', title: 'Braze', kind: 'crm', domains: ['braze.com', 'braze.eu', 'appboy.com'],
  clients: [
    {
      packages: ['@braze/web-sdk', '@braze/react-native-sdk', '@braze/react-native-braze'], globals: ['braze', 'appboy'],
      calls: {
        changeUser: { id: '0' }, addAlias: { id: '0' }, setEmail: named('email'), setFirstName: named('firstName'), setLastName: named('lastName'), setPhoneNumber: named('phoneNumber'),
        setDateOfBirth: { traits: ['0', '1', '2'], names: { 0: 'birthYear', 1: 'birthMonth', 2: 'birthDay' } }, setGender: named('gender'), setHomeCity: named('homeCity'),
        setCountry: named('country'), setLanguage: named('language'), setLastKnownLocation: { traits: ['0', '1'], names: { 0: 'latitude', 1: 'longitude' } },
        setCustomUserAttribute: { traits: '1', key: '0' }, addToCustomAttributeArray: { traits: '1', key: '0' }, logCustomEvent: { event: '0', properties: '1' },
        logPurchase: { properties: '4' }, initialize: {},
      },
      settings: [{ calls: ['initialize'], at: '1.baseUrl', regions: { 'braze.com': 'US', 'braze.eu': 'EU' } }],
    },
    {
      packages: ['braze-api'],
      calls: {
        'users.track': { traits: ['0.attributes', '0.events', '0.purchases'] }, 'users.identify': { traits: '0' }, 'users.alias.new': { traits: '0.user_aliases' },
        'messages.send': { content: '0.messages', id: '0.external_user_ids' }, 'transactional.v1.campaigns.send': { traits: '1.recipient', properties: '1.trigger_properties' }, new: {},
      },
    },
  ],
})
