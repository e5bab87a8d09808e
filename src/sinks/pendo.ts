import { defineSink } from '../kit/define.js'

const visitor = { id: ['0.visitor.id'], traits: ['0.visitor', '0.account'] }

export default defineSink({
  name: 'pendo', title: 'Pendo', kind: 'analytics', domains: ['pendo.io'],
  packages: ['@pendo/agent', '@pendo/web-sdk', 'ngx-pendo'], globals: ['pendo'],
  calls: {
    initialize: visitor, identify: [{ when: ['{}'], ...visitor }, { id: '0' }], updateOptions: visitor, track: { event: '0', properties: '1' },
  },
  settings: [{ calls: ['initialize'], at: '0.excludeAllText', is: ['false'], captures: 'the text of what people click', safe: 'true', omitted: true }],
})
