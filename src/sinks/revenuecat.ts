import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

export default defineSink({
  name: 'revenuecat', title: 'RevenueCat', kind: 'payment', domains: ['revenuecat.com'],
  packages: ['react-native-purchases', '@revenuecat/purchases-js', '@revenuecat/purchases-capacitor'],
  calls: {
    logIn: [{ when: ['{}'], id: '0.appUserID' }, { id: '0' }], changeUser: { id: '0' }, identifyUser: { id: '0' }, configure: [{ when: ['{}'], id: ['0.appUserID', '0.appUserId'] }, { id: '1' }],
    setEmail: named('email'), setPhoneNumber: named('phoneNumber'), setDisplayName: named('displayName'), setAttributes: { traits: '0' }, purchase: { traits: '0.customerEmail' },
  },
})
