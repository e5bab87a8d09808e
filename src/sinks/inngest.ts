import { defineSink } from '../kit/define.js'

const sent = { content: ['0.data', '0'], id: ['0.user.id', '0.user.external_id'], traits: '0.user' }

export default defineSink({
  name: 'inngest', title: 'Inngest', kind: 'storage', domains: ['inngest.com', 'inn.gs'],
  packages: ['inngest'], instances: ['inngest'],
  calls: { send: sent, 'step.sendEvent': { content: '1.data', traits: '1.user' }, 'step.invoke': { content: '1.data' }, createFunction: {}, new: {} },
})
