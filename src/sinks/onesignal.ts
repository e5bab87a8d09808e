import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

export default defineSink({
  name: 'onesignal', title: 'OneSignal', kind: 'messaging', domains: ['onesignal.com'],
  clients: [
    {
      packages: ['react-onesignal', 'react-native-onesignal', 'onesignal-cordova-plugin'], globals: ['OneSignal'],
      calls: {
        login: { id: '0' }, setExternalUserId: { id: '0' }, addEmail: named('email'), setEmail: named('email'), addSms: named('phoneNumber'), setSMSNumber: named('phoneNumber'),
        addTag: { traits: '1', key: '0' }, addTags: { traits: '0' }, sendTag: { traits: '1', key: '0' }, sendTags: { traits: '0' }, addAlias: { id: '1' }, addAliases: { id: '0' }, init: {},
      },
    },
    {
      packages: ['@onesignal/node-onesignal', 'onesignal-node'],
      calls: {
        createNotification: { to: ['0.include_email_tokens', '0.email_to'], id: '0.include_external_user_ids', content: ['0.contents', '0.headings', '0.email_body', '0.data'], context: '0.custom_data' },
        createUser: { id: '1.identity', traits: ['1.properties', '1.subscriptions'] }, updateUser: { traits: '3.properties' }, new: {},
      },
    },
  ],
})
