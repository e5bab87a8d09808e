import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const ga: readonly CallSpec[] = [
  { when: ['set', 'userId'], id: '2' }, { when: ['set', '{}'], id: '1.userId', properties: '1' }, { when: ['set'], properties: '2', key: '1' },
  { when: ['create'], id: '3.userId' }, { when: ['send', '{}'], properties: '1' }, { when: ['send'], properties: ['2', '3', '4', '5'] }, {},
]

/** Its end point is dead, its calls still stand in code. */
export default defineSink({
  name: 'universal-analytics', title: 'Universal Analytics', recipient: 'google-analytics', kind: 'analytics',
  clients: [
    { globals: ['ga'], calls: { ga } },
    {
      packages: ['universal-analytics'],
      calls: {
        default: { id: ['1', '1.uid'] }, event: [{ when: ['{}'], properties: '0' }, { properties: ['0', '1', '2'] }], set: { properties: '1', key: '0' }, pageview: {},
        transaction: {}, 'new': { id: ['1', '1.uid'] },
      },
    },
    {
      packages: ['react-ga'],
      calls: { ga, event: { properties: '0' }, set: { id: '0.userId', properties: '0' }, initialize: { id: '1.gaOptions.userId' } },
    },
  ],
})
