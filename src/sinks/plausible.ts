import { defineSink } from '../kit/define.js'

const event = { event: '0', properties: '1.props', context: '1.meta' }

export default defineSink({
  name: 'plausible', title: 'Plausible Analytics', kind: 'analytics', domains: ['plausible.io'],
  packages: ['plausible-tracker', 'next-plausible', '@plausible-analytics/tracker'], globals: ['plausible'],
  calls: { plausible: event, 'usePlausible()': event, track: event, trackEvent: { event: '0', properties: '2.props' }, init: {} },
})
