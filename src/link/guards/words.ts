import { segmentsOf } from '../../kit/segments.js'

/** What a name or a text says of consent: that somebody has given it, or that somebody has refused it. */
export type Says = 'given' | 'refused' | undefined

const own = /^(consents?|consented|consenting|gdpr|dsgvo|rgpd|cmp|optin|einwilligung|zustimmung|consentement|consentimiento|consenso|samtykke|samtycke|toestemming|zgoda)$/
const topics = /^(cookies?|analytics?|tracking|tracker|trackers|marketing|statistics?|advertising|ads|telemetry|privacy|personali[sz]ation|recording)$/
const agreeing = /^(accept|accepted|accepts|acceptance|allow|allowed|allows|agree|agreed|agrees|approve|approved|grant|granted|permit|permitted|permission|permissions|opted|preferences?|choices?)$/
const refusing = /^(declin\w*|den(y|ied|ies)|reject\w*|refus\w*|revok\w*|withdr[ae]w\w*|disallow\w*|optout)$/

/** What consent managers call themselves in code. */
const managers = /^(cookiebot\w*|onetrust\w*|optanon\w*|klaro\w*|uc_?ui|usercentrics\w*|osano|_?iub(enda)?|didomi\w*|tarteaucitron|__tcfapi|__gpp|__cmp|cookieyes|getckyconsent|termly|axeptio\w*|cookiefirst|complianz|cookiehub|cookieconsent|acceptedcategory|acceptedservice|validconsent|getuserpreferences)$/i

/** `hasConsent`, `cookiesAccepted`, `analyticsAllowed`, `cookie-consent`; `trackingOptOut`, `consentDeclined`. */
export function saysOf(name: string): Says {
  if (managers.test(name)) return 'given'
  const words = segmentsOf(name)
  const isOut = words.some((word, index) => refusing.test(word) || word === 'out' && /^opt(ed)?$/.test(words[index - 1] ?? ''))
  const isIn = words.some((word, index) => word === 'in' && /^opt(ed)?$/.test(words[index - 1] ?? ''))
  const speaks = words.some(word => own.test(word))
  const ofTopic = words.some(word => topics.test(word))
  if (isOut && (speaks || ofTopic || words.includes('opt') || words.includes('opted') || words.includes('optout'))) return 'refused'
  return speaks || isIn || ofTopic && words.some(word => agreeing.test(word)) ? 'given' : undefined
}

/** What a consent is compared with: `'granted'`, `'denied'`; undefined where the text is of another kind. */
export function answerOf(text: string): 'yes' | 'no' | undefined {
  if (/^(granted|accept(ed)?|accept-?all|all|allow(ed)?|agreed?|true|yes|1|on|opt-?in|opted-?in|full|given)$/i.test(text)) return 'yes'
  return /^(denied|declined?|reject(ed)?|refused?|false|no|none|0|off|essential|necessary|required|minimal|opt-?out|opted-?out|withdrawn|revoked|pending|unknown|unset|)$/i.test(text) ? 'no' : undefined
}

/** What is called when somebody agrees: `onAccept`, `onConsent`, `onFirstConsent`; `CookiebotOnAccept`, `OneTrustGroupsUpdated`. */
export const isAgreeing = (name: string): boolean => /^(on|handle)_?(all_?)?(accept|agree|allow|optin|grant|(first_?)?consent)/i.test(name) || saysOf(name) === 'given'
