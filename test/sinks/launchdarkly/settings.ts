import SessionReplay from '@launchdarkly/session-replay'
import Observability from '@launchdarkly/observability'

// expect: setting privacySetting
export const replay = new SessionReplay({ privacySetting: 'none' })
// expect: setting networkRecording.recordHeadersAndBody
export const observability = new Observability({ networkRecording: { enabled: true, recordHeadersAndBody: true } })
export const strict = new SessionReplay({ privacySetting: 'strict' })
