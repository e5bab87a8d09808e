import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const item: CallSpec = { message: '0', context: ['1', '2', '3'] }
const person: CallSpec = { id: '0.payload.person.id', traits: ['0.payload.person'], context: '0.payload' }

export default defineSink({
  name: 'rollbar', title: 'Rollbar', kind: 'errors', domains: ['rollbar.com'],
  packages: ['rollbar', '@rollbar/react', 'rollbar-react-native'], globals: ['Rollbar'], instances: ['rollbar'],
  assignments: { _rollbarConfig: 'context' },
  calls: {
    critical: item, error: item, warning: item, warn: item, info: item, debug: item, log: item, configure: person, global: person, init: person,
    useRollbarPerson: { id: '0.id', traits: '0' }, setPerson: { id: '0', traits: ['1', '2'], names: { 1: 'name', 2: 'email' } }, new: person,
  },
})
