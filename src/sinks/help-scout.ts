import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'help-scout', title: 'Help Scout', kind: 'crm', domains: ['helpscout.net', 'helpscout.com'],
  globals: ['Beacon'],
  calls: {
    Beacon: [{ when: ['identify'], traits: '1' }, { when: ['prefill'], traits: '1' }, { when: ['session-data'], properties: '1' }, { when: ['event'], properties: '1' }, { when: ['search'], content: '1' }, {}],
  },
})
