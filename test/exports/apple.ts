import { expect } from 'vitest'

/** Apple's lists, as its documentation has them. */
const types = new Set(`Name EmailAddress PhoneNumber PhysicalAddress OtherUserContactInfo Health Fitness PaymentInfo CreditInfo OtherFinancialInfo PreciseLocation CoarseLocation SensitiveInfo Contacts
  EmailsOrTextMessages PhotosorVideos AudioData GameplayContent CustomerSupport OtherUserContent BrowsingHistory SearchHistory UserID DeviceID PurchaseHistory ProductInteraction AdvertisingData OtherUsageData
  CrashData PerformanceData OtherDiagnosticData EnvironmentScanning Hands Head OtherDataTypes`.split(/\s+/).map(type => `NSPrivacyCollectedDataType${type}`))
const purposes = new Set(`ThirdPartyAdvertising DeveloperAdvertising Analytics ProductPersonalization AppFunctionality Other`.split(' ').map(purpose => `NSPrivacyCollectedDataTypePurpose${purpose}`))

export interface Item {
  NSPrivacyCollectedDataType: string
  NSPrivacyCollectedDataTypeLinked?: boolean | null
  NSPrivacyCollectedDataTypeTracking?: boolean | null
  NSPrivacyCollectedDataTypePurposes: string[]
}

/** Items as Apple takes them, but for the two answers that are a person's; returns the types of those that are answered. */
export function answeredIn(items: readonly Item[]): string[] {
  expect(items.map(item => item.NSPrivacyCollectedDataType).filter(type => !types.has(type))).toEqual([])
  expect(new Set(items.map(item => item.NSPrivacyCollectedDataType)).size).toBe(items.length)
  for (const item of items) {
    expect(Object.keys(item).filter(key => !/^NSPrivacyCollectedDataType(Linked|Tracking|Purposes)?$/.test(key))).toEqual([])
    expect(item.NSPrivacyCollectedDataTypePurposes.filter(purpose => !purposes.has(purpose))).toEqual([])
  }
  return items.filter(item => typeof item.NSPrivacyCollectedDataTypeLinked === 'boolean' && typeof item.NSPrivacyCollectedDataTypeTracking === 'boolean').map(item => item.NSPrivacyCollectedDataType)
}

/** The types of the lists, short. */
export const appleTypeNames = [...types].map(type => type.replace('NSPrivacyCollectedDataType', ''))
export const applePurposeNames = [...purposes].map(purpose => purpose.replace('NSPrivacyCollectedDataTypePurpose', ''))
