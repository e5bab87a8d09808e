import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'livechat', title: 'LiveChat', kind: 'crm', domains: ['livechatinc.com', 'livechat.com'],
  clients: [
    { packages: ['@livechat/widget-react', '@livechat/widget-vue', '@livechat/widget-angular'], calls: {}, elements: { LiveChatWidget: { traits: ['customerEmail', 'customerName', 'sessionVariables'] } } },
    {
      globals: ['LiveChatWidget'],
      calls: {
        call: [
          { when: ['set_customer_email'], traits: '1', names: { 1: 'email' } }, { when: ['set_customer_name'], traits: '1', names: { 1: 'name' } },
          { when: ['set_session_variables'], properties: '1' }, { when: ['update_session_variables'], properties: '1' }, {},
        ],
      },
    },
  ],
})
