import { defineSink } from '../kit/define.js'

const profile = { id: '0.Site.Identity', traits: '0.Site' }

export default defineSink({
  name: 'clevertap', title: 'CleverTap', kind: 'crm', domains: ['clevertap.com', 'wzrkt.com'],
  packages: ['clevertap-web-sdk', 'clevertap-react-native'], globals: ['clevertap', 'CleverTap'],
  calls: {
    'onUserLogin.push': profile, 'profile.push': profile, 'event.push': { event: '0', properties: '1' }, onUserLogin: { id: '0.Identity', traits: '0' }, profileSet: { traits: '0' },
    recordEvent: { event: '0', properties: '1' }, init: {},
  },
})
