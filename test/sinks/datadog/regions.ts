import { datadogRum } from '@datadog/browser-rum'

// expect: setting site region=EU
datadogRum.init({ applicationId: 'app', site: 'datadoghq.eu' })
// expect: setting site region=JP
datadogRum.init({ applicationId: 'app', site: 'ap1.datadoghq.com' })
// expect: setting site region=US
datadogRum.init({ applicationId: 'app', site: 'us5.datadoghq.com' })
// expect: setting site omitted region=US
datadogRum.init({ applicationId: 'app' })
datadogRum.init({ applicationId: 'app', site: config.site })
