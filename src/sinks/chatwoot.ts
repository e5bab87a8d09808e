import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'chatwoot', title: 'Chatwoot', kind: 'crm', domains: ['chatwoot.com'],
  packages: ['@chatwoot/react-native-widget'], globals: ['$chatwoot'],
  calls: { setUser: { id: '0', traits: '1' }, setCustomAttributes: { traits: '0' }, setConversationCustomAttributes: { properties: '0' }, setLabel: {} },
  elements: { ChatWootWidget: { traits: ['user', 'customAttributes'] } },
})
