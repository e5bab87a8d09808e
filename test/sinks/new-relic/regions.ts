import { BrowserAgent } from '@newrelic/browser-agent/loaders/browser-agent'

// expect: setting info.beacon region=EU
new BrowserAgent({ info: { beacon: 'bam.eu01.nr-data.net' }, init: { session_replay: { enabled: false } } })
