import { defineSink } from '../kit/define.js'

const notice = { message: '0', context: ['1.context', '1.params', '1.component', '0.context', '0.params'] }

export default defineSink({
  name: 'honeybadger', title: 'Honeybadger', kind: 'errors', domains: ['honeybadger.io'],
  packages: ['@honeybadger-io/js', '@honeybadger-io/react', '@honeybadger-io/react-native', '@honeybadger-io/nextjs'], globals: ['Honeybadger'], instances: ['Honeybadger'],
  calls: {
    setContext: { id: '0.user_id', context: '0' }, resetContext: { id: '0.user_id', context: '0' }, notify: notice, notifyAsync: notice,
    addBreadcrumb: { message: '0', context: '1.metadata' }, event: [{ when: ['{}'], properties: '0' }, { event: '0', properties: '1' }], configure: {},
  },
  settings: [
    { calls: ['configure'], at: '0.endpoint', regions: { 'api.honeybadger.io': 'US', 'eu-api.honeybadger.io': 'EU' }, otherwise: 'US' },
  ],
})
