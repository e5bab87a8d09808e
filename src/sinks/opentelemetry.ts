import { defineSink } from '../kit/define.js'

/** Where it ends, a collector decides. */
export default defineSink({
  name: 'opentelemetry', title: 'OpenTelemetry', kind: 'errors',
  packages: ['@opentelemetry/api', '@opentelemetry/api-logs', '@opentelemetry/sdk-node', '@opentelemetry/sdk-trace-base', '@opentelemetry/sdk-trace-web', '@opentelemetry/sdk-trace-node', '@vercel/otel'],
  calls: {
    setAttribute: { context: '1', key: '0' }, setAttributes: { context: '0' }, addEvent: { event: '0', context: '1' }, recordException: { message: '0' }, setStatus: { message: '0.message' },
    startSpan: { context: '1.attributes' }, startActiveSpan: { context: '1.attributes' }, createBaggage: { context: '0' }, add: { context: '1' }, record: { context: '1' },
    emit: { message: '0.body', context: '0.attributes' },
  },
})
