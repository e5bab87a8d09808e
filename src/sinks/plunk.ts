import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'plunk', title: 'Plunk', kind: 'email', domains: ['useplunk.com'],
  packages: ['@plunk/node'],
  calls: { 'emails.send': { to: '0.to', content: ['0.subject', '0.body'] }, 'events.track': { to: '0.email', event: '0.event', properties: '0.data' }, new: {} },
})
