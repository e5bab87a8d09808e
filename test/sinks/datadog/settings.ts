import { datadogRum, DefaultPrivacyLevel } from '@datadog/browser-rum'
import { ImagePrivacyLevel, SessionReplay, TextAndInputPrivacyLevel } from '@datadog/mobile-react-native-session-replay'

// expect: setting defaultPrivacyLevel
datadogRum.init({ applicationId: 'app', clientToken: 'token', defaultPrivacyLevel: 'allow' })
// expect: setting defaultPrivacyLevel
// expect: setting enablePrivacyForActionName
datadogRum.init({ applicationId: 'app', clientToken: 'token', defaultPrivacyLevel: DefaultPrivacyLevel.MASK_USER_INPUT, enablePrivacyForActionName: false })
datadogRum.init({ applicationId: 'app', clientToken: 'token', defaultPrivacyLevel: 'mask' })

export const watch = () => SessionReplay.enable({
  replaySampleRate: 20,
  // expect: setting textAndInputPrivacyLevel
  textAndInputPrivacyLevel: TextAndInputPrivacyLevel.MASK_SENSITIVE_INPUTS,
  // expect: setting imagePrivacyLevel
  imagePrivacyLevel: ImagePrivacyLevel.MASK_NONE,
})
