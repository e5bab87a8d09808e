import { defineSink } from '../kit/define.js'

/** Records the page into the project's own hands; `addCustomEvent` puts more into the recording. */
export default defineSink({
  name: 'rrweb', title: 'rrweb', kind: 'replay',
  packages: ['rrweb', '@rrweb/record', '@rrweb/all'], globals: ['rrweb', 'rrwebRecord'],
  calls: { record: {}, rrwebRecord: {}, 'record.addCustomEvent': { event: '0', properties: '1' }, addCustomEvent: { event: '0', properties: '1' } },
  settings: [
    { calls: ['record', 'rrwebRecord', 'default'], at: '0.maskAllInputs', unless: [{ at: '0.maskInputOptions' }], is: ['false'], captures: 'what people type', safe: 'true', omitted: true },
    { calls: ['record', 'rrwebRecord', 'default'], at: '0.maskInputOptions.password', is: ['false'], captures: 'passwords', safe: 'true' },
  ],
})
