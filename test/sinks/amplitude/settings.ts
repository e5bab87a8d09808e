import * as amplitude from '@amplitude/unified'
import { add } from '@amplitude/analytics-browser'
import { sessionReplayPlugin } from '@amplitude/plugin-session-replay-browser'
import { init } from '@amplitude/session-replay-browser'

// expect: setting privacyConfig.defaultMaskLevel
add(sessionReplayPlugin({ sampleRate: 0.1, privacyConfig: { defaultMaskLevel: 'light' } }))
// expect: setting privacyConfig.defaultMaskLevel
init('key', { sampleRate: 0.1, privacyConfig: { defaultMaskLevel: 'light' } })
// expect: setting sr.privacyConfig.defaultMaskLevel
amplitude.initAll('key', { sr: { privacyConfig: { defaultMaskLevel: 'light' } } })
// expect: setting sessionReplay.privacyConfig.defaultMaskLevel
amplitude.initAll('key', { sessionReplay: { privacyConfig: { defaultMaskLevel: 'light' } } })
add(sessionReplayPlugin({ sampleRate: 0.1, privacyConfig: { defaultMaskLevel: 'conservative' } }))
