import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'heap', title: 'Heap', kind: 'analytics', domains: ['heapanalytics.com', 'heap.io'],
  clients: [
    {
      packages: ['@heap/react-native-heap', '@heap/heap-react-native-bridge'], globals: ['heap'],
      calls: {
        identify: { id: '0' }, addUserProperties: { traits: '0' }, addAccountProperties: { traits: '0' }, track: { event: '0', properties: '1' }, addEventProperties: { properties: '0' }, load: {},
      },
      settings: [{ calls: ['load'], at: '1.trackingServer', regions: { 'eu.heap-api.com': 'EU' } }, { calls: ['load'], at: '1.disableTextCapture', is: ['false'], captures: 'the text of what people click', safe: 'true', omitted: true }],
    },
    { packages: ['heap-api'], calls: { track: { event: '0', id: '1', properties: '2' }, addUserProperties: { id: '0', traits: '1' } } },
  ],
})
