import { initializeFaro } from '@grafana/faro-web-sdk'

// expect: setting url region=EU
initializeFaro({ url: 'https://faro-collector-prod-eu-west-2.grafana.net/collect/key', app: { name: 'shop' } })
