import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'smartlook', title: 'Smartlook', kind: 'replay', domains: ['smartlook.com', 'smartlook.cloud'],
  packages: ['smartlook-client', 'react-native-smartlook-analytics'], globals: ['smartlook'],
  calls: {
    identify: { id: '0', traits: '1' }, track: { event: '0', properties: '1' }, properties: { properties: '0' }, error: { message: '0' }, init: {},
    smartlook: [{ when: ['identify'], id: '1', traits: '2' }, { when: ['track'], event: '1', properties: '2' }, { when: ['properties'], properties: '1' }, {}],
  },
})
