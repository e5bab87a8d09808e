import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const named = (name: string): CallSpec => ({ traits: '0', names: { 0: name } })

export default defineSink({
  name: 'crisp', title: 'Crisp', kind: 'crm', domains: ['crisp.chat'],
  clients: [
    {
      packages: ['crisp-sdk-web', 'react-native-crisp-chat-sdk'],
      calls: {
        'user.setEmail': named('email'), 'user.setNickname': named('nickname'), 'user.setPhone': named('phone'), 'user.setAvatar': named('avatar'),
        'user.setCompany': { properties: ['0', '1'], names: { 0: 'company' } }, setUserEmail: named('email'), setUserNickname: named('nickname'), setUserPhone: named('phone'),
        'session.setData': { traits: '0' }, setSessionString: { traits: '1', key: '0' }, 'session.pushEvent': { event: '0', properties: '1' }, 'message.send': { content: '1' },
        setTokenId: { id: '0' }, configure: {},
      },
    },
    {
      globals: ['$crisp'],
      calls: { push: [{ when: ['[set]'], traits: '0.2', key: '0.1' }, { when: ['[do]'], content: '0.2' }, {}] },
    },
    {
      packages: ['crisp-api'],
      calls: {
        addNewPeopleProfile: { traits: '1' }, savePeopleProfile: { traits: '2' }, updatePeopleProfile: { traits: '2' }, updateConversationMetas: { traits: '2' },
        sendMessageInConversation: { content: '2' }, savePeopleData: { traits: '2' }, addPeopleEvent: { properties: '2' },
      },
    },
  ],
})
