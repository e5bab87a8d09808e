import { defineSink } from '../kit/define.js'

export default defineSink({
  name: 'grafana-faro', title: 'Grafana Faro', kind: 'errors', domains: ['grafana.net'],
  packages: ['@grafana/faro-web-sdk', '@grafana/faro-react', '@grafana/faro-core'], globals: ['GrafanaFaroWebSdk'], instances: ['faro'],
  calls: {
    'api.setUser': { id: '0.id', traits: '0' }, 'api.pushEvent': { event: '0', properties: '1' }, 'api.pushLog': { message: '0', context: '1.context' },
    'api.pushError': { message: '0', context: '1.context' }, 'api.pushMeasurement': { context: '1.context' }, 'api.setSession': { id: '0.id', context: '0.attributes' },
    initializeFaro: { id: '0.user.id', traits: '0.user' },
  },
  settings: [
    { calls: ['initializeFaro'], at: '0.url', regions: { 'faro-collector-prod-eu-*': 'EU', 'faro-collector-prod-us-*': 'US', 'faro-collector-prod-gb-*': 'GB', 'faro-collector-prod-au-*': 'AU' } },
  ],
})
