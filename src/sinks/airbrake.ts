import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'airbrake', title: 'Airbrake', kind: 'errors', domains: ['airbrake.io'],
  packages: ['@airbrake/browser', '@airbrake/node', 'airbrake-js'], globals: ['Airbrake'],
  calls: { notify: [{ when: ['{}'], message: '0.error', id: '0.context.user.id', traits: '0.context.user', context: ['0.context', '0.params', '0.session', '0.environment'] }, { message: '0' }], new: {} },
})
