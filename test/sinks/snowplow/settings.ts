import { enableFormTracking, FormTrackingPlugin } from '@snowplow/browser-plugin-form-tracking'

// expect: setting options.fields.transform omitted
enableFormTracking()
// expect: setting options.fields.transform
enableFormTracking({ options: { fields: { transform: null } } })
enableFormTracking({ options: { fields: { allowlist: ['size', 'colour'] } } })
enableFormTracking({ options: { fields: { transform: (value, element) => element.id === 'size' ? value : null } } })
