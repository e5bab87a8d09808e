import { trace } from '@opentelemetry/api'
import { span } from './bridges'

export function built(email: string) {
  trace.getActiveSpan()?.setAttributes({ 'http.request.method': 'GET', step: 'email', 'bridge.length': 300 })
  span.setAttribute('email', email)
}
