import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'appsflyer', title: 'AppsFlyer', kind: 'analytics', domains: ['appsflyer.com', 'appsflyersdk.com'],
  clients: [
    {
      packages: ['react-native-appsflyer', 'appsflyer-capacitor-plugin'],
      calls: {
        logEvent: { event: '0', properties: '1' }, setCustomerUserId: { id: '0' }, setUserEmails: { traits: '0.emails' }, setAdditionalData: { properties: '0' },
        setPhoneNumber: { traits: '0' }, logLocation: { traits: ['0', '1'], names: { 0: 'longitude', 1: 'latitude' } }, initSdk: {},
      },
    },
    { globals: ['AF'], calls: { AF: [{ when: ['pba', 'event'], properties: '2.eventValue' }, { when: ['pba', 'setCustomerUserId'], id: '2' }, {}] } },
  ],
})
