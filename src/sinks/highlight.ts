import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'highlight', title: 'Highlight', kind: 'replay', domains: ['highlight.io', 'highlight.run'],
  clients: [
    {
      packages: ['highlight.run', '@highlight-run/next', '@highlight-run/react'], globals: ['H'],
      calls: {
        'H.identify': { id: '0', traits: '1' }, 'H.track': { event: '0', properties: '1' }, 'H.addSessionProperties': { properties: '0' },
        'H.consumeError': { message: ['0', '1'], context: '2' }, 'H.addSessionFeedback': { traits: '0' }, 'H.init': {},
      },
      optionsIn: { tags: { HighlightInit: '' }, types: ['HighlightOptions'] },
      settings: [
        { calls: ['H.init'], at: '1.privacySetting', is: ['none'], captures: 'the text of the page and what people type', safe: "'strict'" },
        { calls: ['H.init'], at: '1.networkRecording.recordHeadersAndBody', is: ['true'], captures: 'the headers and bodies of requests', safe: 'false' },
      ],
    },
    {
      packages: ['@highlight-run/node', '@highlight-run/nest', '@highlight-run/cloudflare'],
      calls: { consumeError: { message: '0', context: '3' }, consumeAndFlush: { message: '0', context: '3' }, 'H.log': { message: '0', context: '4' }, init: {} },
    },
  ],
})
