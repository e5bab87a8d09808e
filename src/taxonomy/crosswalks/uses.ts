/** Data uses of fideslang in other words: Apple's purposes, Google Play's, the Data Privacy Vocabulary's. The closest stands first. */
const rows: readonly (readonly [use: string, apple: string, play: string, dpv: string])[] = [
  ['analytics', 'Analytics', 'ANALYTICS', 'ServiceUsageAnalytics ServiceMonitoring'],
  ['analytics.reporting', 'Analytics', 'ANALYTICS', 'ServiceUsageAnalytics'],
  ['analytics.reporting.ad_performance', 'Analytics', 'ADVERTISING', 'Advertising'],
  ['analytics.reporting.content_performance', 'Analytics', 'ANALYTICS', 'ServiceUsageAnalytics'],
  ['analytics.reporting.campaign_insights', 'Analytics', 'ANALYTICS ADVERTISING', 'Marketing'],
  ['analytics.reporting.system', 'Analytics', 'ANALYTICS', 'ServiceMonitoring'],
  ['analytics.reporting.system.performance', 'Analytics AppFunctionality', 'ANALYTICS APP_FUNCTIONALITY', 'ServiceMonitoring IncreaseServiceRobustness'],
  ['employment', 'Other', 'APP_FUNCTIONALITY', 'HumanResourceManagement PersonnelManagement'],
  ['employment.recruitment', 'Other', 'APP_FUNCTIONALITY', 'RecruitmentManagement'],
  ['essential', 'AppFunctionality', 'APP_FUNCTIONALITY', 'ServiceProvision RequestedServiceProvision'],
  ['essential.fraud_detection', 'AppFunctionality', 'FRAUD_PREVENTION_SECURITY', 'FraudPreventionAndDetection'],
  ['essential.legal_obligation', 'Other', 'FRAUD_PREVENTION_SECURITY', 'LegalCompliance'],
  ['essential.service', 'AppFunctionality', 'APP_FUNCTIONALITY', 'RequestedServiceProvision'],
  ['essential.service.authentication', 'AppFunctionality', 'ACCOUNT_MANAGEMENT APP_FUNCTIONALITY', 'IdentityAuthentication ServiceRegistration'],
  ['essential.service.notifications', 'AppFunctionality', 'DEVELOPER_COMMUNICATIONS', 'CommunicationManagement'],
  ['essential.service.notifications.email', 'AppFunctionality', 'DEVELOPER_COMMUNICATIONS', 'CommunicationManagement'],
  ['essential.service.notifications.sms', 'AppFunctionality', 'DEVELOPER_COMMUNICATIONS', 'CommunicationManagement'],
  ['essential.service.operations', 'AppFunctionality', 'APP_FUNCTIONALITY', 'TechnicalServiceProvision'],
  ['essential.service.operations.improve', 'AppFunctionality Analytics', 'APP_FUNCTIONALITY ANALYTICS', 'OptimisationForController'],
  ['essential.service.operations.support', 'AppFunctionality', 'APP_FUNCTIONALITY', 'CustomerCare CommunicationForCustomerCare'],
  ['essential.service.payment_processing', 'AppFunctionality', 'APP_FUNCTIONALITY', 'PaymentManagement'],
  ['essential.service.security', 'AppFunctionality', 'FRAUD_PREVENTION_SECURITY', 'EnforceSecurity'],
  ['essential.service.upgrades', 'AppFunctionality', 'DEVELOPER_COMMUNICATIONS', 'ServiceOptimisation'],
  ['finance', 'Other', 'FRAUD_PREVENTION_SECURITY', 'PaymentManagement LegalCompliance'],
  ['functional', 'AppFunctionality', 'APP_FUNCTIONALITY', 'ServiceManagement'],
  ['functional.service', 'AppFunctionality', 'APP_FUNCTIONALITY', 'ServiceProvision'],
  ['functional.service.improve', 'Analytics', 'ANALYTICS', 'ImproveExistingProductsAndServices'],
  ['functional.storage', 'AppFunctionality', 'APP_FUNCTIONALITY', 'TechnicalServiceProvision'],
  ['functional.storage.privacy_preferences', 'AppFunctionality', 'FRAUD_PREVENTION_SECURITY', 'RightsFulfilment LegalCompliance'],
  ['marketing', 'DeveloperAdvertising', 'ADVERTISING', 'Marketing'],
  ['marketing.advertising', 'DeveloperAdvertising ThirdPartyAdvertising', 'ADVERTISING', 'Advertising'],
  ['marketing.advertising.first_party', 'DeveloperAdvertising', 'ADVERTISING', 'Advertising'],
  ['marketing.advertising.first_party.contextual', 'DeveloperAdvertising', 'ADVERTISING', 'Advertising'],
  ['marketing.advertising.first_party.targeted', 'DeveloperAdvertising', 'ADVERTISING', 'PersonalisedAdvertising'],
  ['marketing.advertising.frequency_capping', 'DeveloperAdvertising ThirdPartyAdvertising', 'ADVERTISING', 'Advertising'],
  ['marketing.advertising.negative_targeting', 'DeveloperAdvertising ThirdPartyAdvertising', 'ADVERTISING', 'Advertising'],
  ['marketing.advertising.profiling', 'DeveloperAdvertising ThirdPartyAdvertising', 'ADVERTISING', 'TargetedAdvertising'],
  ['marketing.advertising.serving', 'DeveloperAdvertising ThirdPartyAdvertising', 'ADVERTISING', 'Advertising'],
  ['marketing.advertising.third_party', 'ThirdPartyAdvertising', 'ADVERTISING', 'TargetedAdvertising'],
  ['marketing.advertising.third_party.targeted', 'ThirdPartyAdvertising', 'ADVERTISING', 'TargetedAdvertising'],
  ['marketing.communications', 'DeveloperAdvertising', 'ADVERTISING', 'DirectMarketing'],
  ['marketing.communications.email', 'DeveloperAdvertising', 'ADVERTISING', 'DirectMarketing'],
  ['marketing.communications.sms', 'DeveloperAdvertising', 'ADVERTISING', 'DirectMarketing'],
  ['operations', 'AppFunctionality', 'APP_FUNCTIONALITY', 'OrganisationGovernance InternalResourceOptimisation'],
  ['personalize', 'ProductPersonalization', 'PERSONALIZATION', 'Personalisation'],
  ['personalize.content', 'ProductPersonalization', 'PERSONALIZATION', 'ServicePersonalisation'],
  ['personalize.content.limited', 'ProductPersonalization', 'PERSONALIZATION', 'ServicePersonalisation'],
  ['personalize.content.profiled', 'ProductPersonalization', 'PERSONALIZATION', 'ProvidePersonalisedRecommendations'],
  ['personalize.content.profiling', 'ProductPersonalization', 'PERSONALIZATION', 'ServicePersonalisation'],
  ['personalize.system', 'ProductPersonalization', 'PERSONALIZATION', 'UserInterfacePersonalisation'],
  ['sales', 'DeveloperAdvertising', 'ADVERTISING', 'SellProductsToDataSubject CustomerRelationshipManagement'],
  ['third_party_sharing', 'ThirdPartyAdvertising Other', '', 'SellDataToThirdParties'],
  ['third_party_sharing.legal_obligation', 'Other', 'FRAUD_PREVENTION_SECURITY', 'LegalCompliance'],
  ['train_ai_system', 'Other Analytics', 'ANALYTICS', 'ResearchAndDevelopment'],
]

const byUse: ReadonlyMap<string, { apple: string[]; play: string[]; dpv: string[] }> = new Map(rows.map(([use, apple, play, dpv]) =>
  [use, { apple: wordsOf(apple), play: wordsOf(play), dpv: wordsOf(dpv) }]))

function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

/** What others call a data use; undefined where it is none, or nobody has stated it. */
export const usesElsewhere = (use: string | undefined): { apple: string[]; play: string[]; dpv: string[] } | undefined => use === undefined ? undefined : byUse.get(use)
