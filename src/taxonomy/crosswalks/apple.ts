import { allOf } from './nearest.js'

/** Types of collected data in Apple's privacy manifests, behind `NSPrivacyCollectedDataType`. The first that fits stands first; a category has those of the closest key above it. */
const types: Readonly<Record<string, string>> = {
  user: 'OtherDataTypes', 'user.account': 'UserID', 'user.account.settings': 'OtherUsageData',
  'user.authorization.biometric': 'SensitiveInfo', 'user.authorization.credentials.session_token': 'UserID',
  'user.behavior': 'ProductInteraction OtherUsageData', 'user.behavior.ad_interaction': 'AdvertisingData',
  'user.behavior.browsing_history': 'BrowsingHistory', 'user.behavior.call_log': 'OtherUsageData',
  'user.behavior.login_history': 'OtherUsageData', 'user.behavior.media_consumption': 'ProductInteraction',
  'user.behavior.purchase_history': 'PurchaseHistory', 'user.behavior.search_history': 'SearchHistory',
  'user.behavior.travel': 'OtherDataTypes', 'user.biometric': 'SensitiveInfo', 'user.biometric.health': 'Health Fitness',
  'user.biometric.voice': 'AudioData SensitiveInfo', 'user.childrens': '', 'user.contact': 'OtherUserContactInfo',
  'user.contact.address': 'PhysicalAddress', 'user.contact.email': 'EmailAddress', 'user.contact.organization': 'OtherDataTypes',
  'user.contact.phone_number': 'PhoneNumber', 'user.content': 'OtherUserContent GameplayContent',
  'user.content.ai_prompt': 'OtherUserContent', 'user.content.audio': 'AudioData',
  'user.content.feedback': 'CustomerSupport OtherUserContent',
  'user.content.private': 'EmailsOrTextMessages CustomerSupport OtherUserContent', 'user.content.private.calendar': 'OtherUserContent',
  'user.content.private.document': 'OtherUserContent', 'user.content.private.free_text': 'OtherUserContent CustomerSupport',
  'user.content.private.message': 'EmailsOrTextMessages', 'user.content.public': 'OtherUserContent',
  'user.content.self_image': 'PhotosorVideos', 'user.content.signature': 'OtherUserContent', 'user.content.video': 'PhotosorVideos',
  'user.demographic.gender_identity': 'SensitiveInfo', 'user.demographic.philosophical_belief': 'SensitiveInfo',
  'user.demographic.physical_characteristics': 'OtherDataTypes Health', 'user.demographic.political_opinion': 'SensitiveInfo',
  'user.demographic.profile.inferred': 'OtherUsageData AdvertisingData', 'user.demographic.race_ethnicity': 'SensitiveInfo',
  'user.demographic.religious_belief': 'SensitiveInfo', 'user.demographic.sex_life': 'SensitiveInfo',
  'user.demographic.sexual_orientation': 'SensitiveInfo', 'user.demographic.trade_union_membership': 'SensitiveInfo',
  'user.demographic.vulnerability': 'SensitiveInfo', 'user.device': 'OtherDiagnosticData',
  'user.device.advertising_id': 'DeviceID AdvertisingData', 'user.device.cookie': 'DeviceID', 'user.device.cookie_id': 'DeviceID',
  'user.device.device_id': 'DeviceID', 'user.device.fingerprint': 'DeviceID', 'user.device.installed_apps': 'OtherUsageData',
  'user.device.ip_address': 'CoarseLocation OtherDataTypes', 'user.device.push_token': 'DeviceID',
  'user.financial': 'OtherFinancialInfo', 'user.financial.bank_account': 'PaymentInfo', 'user.financial.credit_card': 'PaymentInfo',
  'user.financial.credit_score': 'CreditInfo', 'user.financial.crypto_wallet': 'PaymentInfo', 'user.health_and_medical': 'Health',
  'user.health_and_medical.disability': 'SensitiveInfo', 'user.health_and_medical.fitness': 'Fitness',
  'user.health_and_medical.genetic': 'SensitiveInfo Health', 'user.health_and_medical.reproductive': 'SensitiveInfo Health',
  'user.location': 'CoarseLocation', 'user.location.precise': 'PreciseLocation', 'user.name': 'Name',
  'user.name.nickname': 'Name UserID', 'user.payment': 'PaymentInfo', 'user.privacy_preferences': 'OtherUsageData',
  'user.sensor': 'EnvironmentScanning OtherDataTypes', 'user.social': 'Contacts', 'user.social.family': 'OtherDataTypes',
  'user.telemetry': 'CrashData PerformanceData OtherDiagnosticData', 'user.unique_id': 'UserID',
  'user.unique_id.pseudonymous': 'UserID DeviceID', 'user.user_sensor': 'EnvironmentScanning Hands Head',
  'user.workplace.employee_id': 'UserID',
}

/** What Apple calls a category: the first is meant, the others may be, too. */
export const appleTypes = (category: string): string[] => allOf(types, category)
