import { allOf } from './nearest.js'

/** Types of data in Google Play's data safety form, behind `PSL_`. The first that fits stands first; a category has those of the closest key above it. */
const types: Readonly<Record<string, string>> = {
  user: 'OTHER_PERSONAL', 'user.account': 'USER_ACCOUNT', 'user.account.settings': 'OTHER_APP_ACTIVITY',
  'user.authorization': 'USER_ACCOUNT', 'user.authorization.biometric': 'OTHER_PERSONAL',
  'user.behavior': 'USER_INTERACTION OTHER_APP_ACTIVITY', 'user.behavior.ad_interaction': 'USER_INTERACTION',
  'user.behavior.browsing_history': 'WEB_BROWSING_HISTORY', 'user.behavior.call_log': 'SMS_CALL_LOG',
  'user.behavior.login_history': 'OTHER_APP_ACTIVITY', 'user.behavior.media_consumption': 'USER_INTERACTION',
  'user.behavior.purchase_history': 'PURCHASE_HISTORY', 'user.behavior.search_history': 'IN_APP_SEARCH_HISTORY',
  'user.behavior.travel': 'OTHER_PERSONAL', 'user.biometric.health': 'HEALTH FITNESS', 'user.biometric.voice': 'AUDIO',
  'user.childrens': '', 'user.contact.address': 'ADDRESS', 'user.contact.email': 'EMAIL', 'user.contact.phone_number': 'PHONE',
  'user.content': 'USER_GENERATED_CONTENT', 'user.content.audio': 'AUDIO MUSIC OTHER_AUDIO',
  'user.content.private': 'EMAILS OTHER_MESSAGES FILES_AND_DOCS', 'user.content.private.calendar': 'CALENDAR',
  'user.content.private.document': 'FILES_AND_DOCS', 'user.content.private.free_text': 'USER_GENERATED_CONTENT',
  'user.content.private.message': 'EMAILS SMS_CALL_LOG OTHER_MESSAGES', 'user.content.self_image': 'PHOTOS VIDEOS',
  'user.content.video': 'VIDEOS', 'user.demographic.philosophical_belief': 'POLITICAL_RELIGIOUS',
  'user.demographic.physical_characteristics': 'OTHER_PERSONAL HEALTH', 'user.demographic.political_opinion': 'POLITICAL_RELIGIOUS',
  'user.demographic.profile.inferred': 'OTHER_APP_ACTIVITY', 'user.demographic.race_ethnicity': 'RACE_ETHNICITY',
  'user.demographic.religious_belief': 'POLITICAL_RELIGIOUS', 'user.demographic.sex_life': 'SEXUAL_ORIENTATION_GENDER_IDENTITY',
  'user.demographic.sexual_orientation': 'SEXUAL_ORIENTATION_GENDER_IDENTITY', 'user.device': 'OTHER_PERFORMANCE',
  'user.device.advertising_id': 'DEVICE_ID', 'user.device.cookie': 'DEVICE_ID', 'user.device.cookie_id': 'DEVICE_ID',
  'user.device.device_id': 'DEVICE_ID', 'user.device.fingerprint': 'DEVICE_ID', 'user.device.installed_apps': 'APPS_ON_DEVICE',
  'user.device.ip_address': 'APPROX_LOCATION DEVICE_ID', 'user.device.push_token': 'DEVICE_ID', 'user.financial': 'OTHER',
  'user.financial.bank_account': 'CREDIT_DEBIT_BANK_ACCOUNT_NUMBER', 'user.financial.credit_card': 'CREDIT_DEBIT_BANK_ACCOUNT_NUMBER',
  'user.financial.credit_score': 'CREDIT_SCORE', 'user.financial.crypto_wallet': 'CREDIT_DEBIT_BANK_ACCOUNT_NUMBER',
  'user.government_id.birth_certificate': 'OTHER_PERSONAL FILES_AND_DOCS', 'user.health_and_medical': 'HEALTH',
  'user.health_and_medical.fitness': 'FITNESS', 'user.location': 'APPROX_LOCATION', 'user.location.precise': 'PRECISE_LOCATION',
  'user.name': 'NAME', 'user.name.nickname': 'NAME USER_ACCOUNT', 'user.payment': 'CREDIT_DEBIT_BANK_ACCOUNT_NUMBER',
  'user.privacy_preferences': 'OTHER_APP_ACTIVITY', 'user.sensor': 'OTHER_APP_ACTIVITY', 'user.social': 'CONTACTS',
  'user.social.family': 'OTHER_PERSONAL', 'user.telemetry': 'CRASH_LOGS PERFORMANCE_DIAGNOSTICS OTHER_PERFORMANCE',
  'user.unique_id': 'USER_ACCOUNT', 'user.unique_id.pseudonymous': 'DEVICE_ID', 'user.user_sensor': 'OTHER_APP_ACTIVITY',
  'user.workplace.employee_id': 'USER_ACCOUNT',
}

/** What Google Play calls a category: the first is meant, the others may be, too. None where the console asks otherwise, as of children. */
export const playTypes = (category: string): string[] => allOf(types, category)
