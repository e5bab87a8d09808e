import { defineSink } from '../kit/define.js'

const parameter = { properties: '1', key: '0' }

export default defineSink({
  name: 'adjust', title: 'Adjust', kind: 'analytics', domains: ['adjust.com', 'adjust.io'],
  packages: ['react-native-adjust', '@adjustcom/adjust-web-sdk'],
  calls: {
    addCallbackParameter: parameter, addPartnerParameter: parameter, addGlobalCallbackParameter: parameter, addGlobalPartnerParameter: parameter,
    addSessionCallbackParameter: parameter, addSessionPartnerParameter: parameter, setExternalDeviceId: { id: '0' },
    trackEvent: [{ when: ['{}'], properties: ['0.callbackParams', '0.partnerParams'] }, {}], initSdk: {},
  },
})
