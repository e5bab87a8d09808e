import { defineSink } from '../kit/define.js'
import type { CallSpec } from '../kit/define.js'

const telemetry: CallSpec = { event: '0.name', message: ['0.message', '0.exception'], properties: ['0.properties', '1'] }

/** Browser and Node take one object of telemetry; the browser's second argument is properties too. */
export default defineSink({
  name: 'application-insights', title: 'Azure Application Insights', kind: 'errors', domains: ['applicationinsights.azure.com', 'services.visualstudio.com', 'monitor.azure.com'],
  packages: ['@microsoft/applicationinsights-web', '@microsoft/applicationinsights-web-basic', '@microsoft/applicationinsights-react-js', 'applicationinsights'],
  globals: ['appInsights'], instances: ['appInsights'],
  calls: {
    setAuthenticatedUserContext: { id: ['0', '1'] }, trackEvent: telemetry, trackException: telemetry, trackTrace: telemetry, trackPageView: telemetry,
    trackMetric: telemetry, trackRequest: telemetry, trackDependency: telemetry, trackDependencyData: telemetry, loadAppInsights: {}, setup: {},
  },
})
