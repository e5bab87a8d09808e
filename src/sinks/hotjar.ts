import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'hotjar', title: 'Hotjar', kind: 'replay', domains: ['hotjar.com', 'hotjar.io'],
  packages: ['@hotjar/browser', 'react-hotjar'], globals: ['hj'],
  calls: {
    identify: { id: '0', traits: '1' }, event: { event: '0' }, stateChange: { event: '0' }, init: {}, initialize: {},
    hj: [{ when: ['identify'], id: '1', traits: '2' }, { when: ['event'], event: '1' }, { when: ['stateChange'], event: '1' }, { when: ['tagRecording'], properties: '1' }, {}],
  },
})
