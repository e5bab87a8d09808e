import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const item: CallSpec = { message: '0', context: ['1', '2', '3'] }
const calls = ['init', 'default.new', 'Rollbar.new', 'configure']
const person: CallSpec = { id: '0.payload.person.id', traits: ['0.payload.person'], context: '0.payload' }

export default defineSink({
  name: 'rollbar', title: 'Rollbar', kind: 'errors', domains: ['rollbar.com'],
  packages: ['rollbar', '@rollbar/react', 'rollbar-react-native'], globals: ['Rollbar'], instances: ['rollbar'],
  assignments: { _rollbarConfig: 'context' },
  calls: {
    critical: item, error: item, warning: item, warn: item, info: item, debug: item, log: item, configure: person, global: person, init: person,
    useRollbarPerson: { id: '0.id', traits: '0' }, setPerson: { id: '0', traits: ['1', '2'], names: { 1: 'name', 2: 'email' } }, new: person,
  },
  optionsIn: { tags: { Provider: 'config' }, types: ['Configuration'], globals: ['_rollbarConfig'] },
  settings: [
    { calls, at: '0.captureIp', is: ['true'], captures: 'IP addresses', safe: "'anonymize'", omitted: true },
    { calls, at: '0.captureEmail', is: ['true'], captures: 'the e-mail address of who is signed in', safe: 'false' },
    { calls, at: '0.captureUsername', is: ['true'], captures: 'the name of who is signed in', safe: 'false' },
    { calls, at: '0.replay.maskAllInputs', if: { at: '0.replay.enabled', is: ['true'] }, is: ['false'], captures: 'what people type', safe: 'true', omitted: true },
    { calls, at: '0.replay.maskInputOptions.password', is: ['false'], captures: 'passwords', safe: 'true' },
    { calls, at: '0.autoInstrument.networkRequestBody', is: ['true'], captures: 'the bodies of requests', safe: 'false' },
    { calls, at: '0.autoInstrument.networkResponseBody', is: ['true'], captures: 'the bodies of responses', safe: 'false' },
  ],
})
