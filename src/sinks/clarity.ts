import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'clarity', title: 'Microsoft Clarity', kind: 'replay', domains: ['clarity.ms'],
  waits: /\bclarity\(\s*['"]consent/,
  packages: ['@microsoft/clarity', 'react-microsoft-clarity'], globals: ['clarity'],
  calls: {
    identify: [{ when: ['*', '{}'], id: '0', traits: '1' }, { id: '0', traits: '3', names: { 3: 'friendlyName' } }], setTag: { traits: '1', key: '0' },
    event: { event: '0' }, init: {},
    clarity: [
      { when: ['identify'], id: '1', traits: '4', names: { 4: 'friendlyName' } }, { when: ['set'], traits: '2', key: '1' }, { when: ['event'], event: '1' }, {},
    ],
  },
})
