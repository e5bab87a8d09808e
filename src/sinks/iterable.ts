import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'iterable', title: 'Iterable', kind: 'crm', domains: ['iterable.com'],
  packages: ['@iterable/web-sdk', '@iterable/react-native-sdk'], globals: ['Iterable'],
  calls: {
    setEmail: { traits: '0', names: { 0: 'email' } }, setUserID: { id: '0' }, setUserId: { id: '0' }, updateUserEmail: { traits: '0', names: { 0: 'email' } }, updateEmail: { traits: '0', names: { 0: 'email' } },
    updateUser: { traits: ['0.dataFields', '0'] }, track: { event: '0.eventName', id: '0.userId', traits: '0.email', properties: '0.dataFields' }, trackEvent: { event: '0', properties: '1' },
    trackPurchase: { properties: '0' }, initialize: {},
  },
})
