import { allOf } from './nearest.js'

/*
 * The Data Privacy Vocabulary 2.3 of the W3C's community group (https://w3id.org/dpv, W3C Software and Document Licence): names of its terms.
 * What has no prefix stands in its extension for personal data (`pd`). Its spellings are kept, such as VehicalLicenseNumber.
 */
const personal: Readonly<Record<string, string>> = {
  user: 'dpv:PersonalData', 'user.account': 'Profile', 'user.account.settings': 'Preference', 'user.account.username': 'Username',
  'user.authorization': 'Authenticating', 'user.authorization.biometric': 'Biometric',
  'user.authorization.credentials': 'Authenticating PINCode', 'user.authorization.credentials.one_time_code': 'Authenticating',
  'user.authorization.credentials.session_token': 'Authenticating', 'user.authorization.password': 'Password',
  'user.authorization.security_question': 'SecretText', 'user.behavior': 'Behavioural', 'user.behavior.ad_interaction': 'LinkClicked',
  'user.behavior.browsing_history': 'BrowsingBehaviour BrowserHistory BrowsingReferral LinkClicked',
  'user.behavior.call_log': 'CallLog', 'user.behavior.login_history': 'AuthenticationHistory',
  'user.behavior.media_consumption': 'ServiceConsumptionBehaviour TVViewingBehaviour',
  'user.behavior.purchase_history': 'Purchase PurchasesAndSpendingHabit Transaction',
  'user.behavior.search_history': 'BrowsingBehaviour', 'user.behavior.travel': 'TravelHistory', 'user.biometric': 'Biometric',
  'user.biometric.face': 'FacialPrint FacialExpression', 'user.biometric.fingerprint': 'Fingerprint',
  'user.biometric.health': 'PhysicalCharacteristic Health', 'user.biometric.retinal': 'Retina',
  'user.biometric.voice': 'VoiceCommunicationRecording VoiceMail', 'user.childrens': '', 'user.contact': 'Contact',
  'user.contact.address': 'PhysicalAddress', 'user.contact.address.city': 'City Locality', 'user.contact.address.country': 'Country',
  'user.contact.address.postal_code': 'PostalCode', 'user.contact.address.state': 'Region',
  'user.contact.address.street': 'Street HouseNumber RoomNumber',
  'user.contact.email': 'EmailAddress EmailAddressPersonal EmailAddressWork', 'user.contact.fax_number': 'TelephoneNumber',
  'user.contact.organization': 'Professional', 'user.contact.phone_number': 'TelephoneNumber',
  'user.contact.social_handle': 'SocialMedia', 'user.contact.url': 'SocialMedia PubliclyAvailableSocialMedia',
  'user.content': 'Communication', 'user.content.audio': 'VoiceMail VoiceCommunicationRecording', 'user.content.feedback': 'Opinion',
  'user.content.private': 'EmailContent SocialMediaCommunication', 'user.content.private.calendar': '',
  'user.content.private.document': 'PersonalDocuments', 'user.content.private.free_text': 'Communication',
  'user.content.private.message': 'EmailContent', 'user.content.public': 'PubliclyAvailableSocialMedia Opinion',
  'user.content.self_image': 'Picture', 'user.content.signature': '', 'user.content.video': 'Picture',
  'user.criminal_history': 'Criminal CriminalCharge CriminalConviction CriminalOffence CriminalPardon',
  'user.demographic': 'Demographic', 'user.demographic.age_range': 'AgeRange Age',
  'user.demographic.date_of_birth': 'BirthDate AgeExact', 'user.demographic.death': '',
  'user.demographic.education': 'Education EducationExperience EducationQualification School', 'user.demographic.gender': 'Gender',
  'user.demographic.gender_identity': 'Gender', 'user.demographic.household': 'Household HouseOwned',
  'user.demographic.language': 'Language Accent Dialect', 'user.demographic.marital_status': 'MaritalStatus Marriage Divorce',
  'user.demographic.nationality': 'Nationality Citizenship', 'user.demographic.philosophical_belief': 'PhilosophicalBelief',
  'user.demographic.physical_characteristics': 'PhysicalCharacteristic Height Weight HairColour Tattoo',
  'user.demographic.place_of_birth': 'BirthPlace BirthCountry',
  'user.demographic.political_opinion': 'PoliticalOpinion PoliticalAffiliation',
  'user.demographic.profile': 'Profile IndividualProfile Interest Preference',
  'user.demographic.profile.inferred': 'IndividualProfile dpv:InferredPersonalData',
  'user.demographic.race_ethnicity': 'Race Ethnicity EthnicOrigin SkinTone',
  'user.demographic.religious_belief': 'Religion ReligiousBelief', 'user.demographic.sex_at_birth': 'Gender',
  'user.demographic.sex_life': 'Sexual SexualHistory Fetish Proclivity', 'user.demographic.sexual_orientation': 'SexualPreference',
  'user.demographic.trade_union_membership': 'TradeUnionMembership', 'user.demographic.veteran_status': '',
  'user.demographic.vulnerability': 'Vulnerability', 'user.device': 'DeviceBased DeviceSoftware DeviceOperatingSystem',
  'user.device.advertising_id': 'Identifier', 'user.device.cookie': 'Tracking', 'user.device.cookie_id': 'Identifier',
  'user.device.device_id': 'Identifier MACAddress', 'user.device.fingerprint': 'BrowserFingerprint DigitalFingerprint',
  'user.device.installed_apps': 'DeviceApplications', 'user.device.ip_address': 'IPAddress', 'user.device.push_token': 'Identifier',
  'user.device.timezone': '', 'user.device.user_agent': 'UserAgent', 'user.financial': 'Financial FinancialStatus',
  'user.financial.assets': 'Ownership', 'user.financial.bank_account': 'BankAccount FinancialAccountNumber AccountIdentifier',
  'user.financial.credit_card': 'PaymentCard PaymentCardNumber PaymentCardExpiry CreditCardNumber',
  'user.financial.credit_card.security_code': 'PaymentCard',
  'user.financial.credit_score': 'CreditScore CreditWorthiness CreditRecord', 'user.financial.crypto_wallet': 'FinancialAccount',
  'user.financial.income': 'Income IncomeBracket Salary', 'user.government_id': 'OfficialID PersonalDocuments',
  'user.government_id.birth_certificate': 'OfficialID',
  'user.government_id.drivers_license_number': 'VehicleLicense VehicalLicenseNumber',
  'user.government_id.immigration': 'OfficialID Residency', 'user.government_id.national_identification_number': 'OfficialID',
  'user.government_id.passport_number': 'Passport', 'user.government_id.tax_id': 'Tax OfficialID',
  'user.government_id.vehicle_registration': 'VehicalLicenseRegistration Vehicle CarOwned',
  'user.health_and_medical': 'MedicalHealth Health HealthHistory PhysicalHealth', 'user.health_and_medical.blood_type': 'BloodType',
  'user.health_and_medical.condition': 'HealthHistory FamilyHealthHistory IndividualHealthHistory',
  'user.health_and_medical.disability': 'Disability', 'user.health_and_medical.fitness': 'PhysicalHealth',
  'user.health_and_medical.genetic': 'Genetic DNACode', 'user.health_and_medical.insurance_beneficiary_id': 'Insurance',
  'user.health_and_medical.medication': 'Prescription DrugTestResult', 'user.health_and_medical.mental_health': 'MentalHealth',
  'user.health_and_medical.record_id': 'HealthRecord', 'user.health_and_medical.reproductive': 'Health', 'user.job_title': 'Job',
  'user.location': 'Location', 'user.location.imprecise': 'Location City Country',
  'user.location.precise': 'GPSCoordinate CurrentLocation HomeLocation', 'user.name': 'Name',
  'user.payment': 'PaymentCard Transactional', 'user.privacy_preferences': 'PrivacyPreference', 'user.sensor': '',
  'user.social': 'Social SocialNetwork Friend Connection Association', 'user.social.address_book': 'SocialNetwork Acquaintance',
  'user.social.emergency_contact': 'Relationship',
  'user.social.family': 'Family FamilyStructure Parent Offspring Sibling Relationship', 'user.telemetry': '',
  'user.unique_id': 'UID Identifier', 'user.unique_id.pseudonymous': 'dpv:PseudonymisedData Identifier', 'user.user_sensor': '',
  'user.workplace': 'Professional CurrentEmployment WorkEnvironment WorkLocation', 'user.workplace.employee_id': 'UID',
  'user.workplace.employment_history': 'EmploymentHistory PastEmployment WorkHistory ProfessionalExperience',
  'user.workplace.performance': 'PerformanceAtWork ProfessionalEvaluation DisciplinaryAction',
}

/** The term closest to a category, as a compact IRI; undefined where the vocabulary has none. */
export function dpvPersonalData(category: string): string | undefined {
  const [term] = allOf(personal, category)
  return term === undefined ? undefined : term.includes(':') ? term : `pd:${term}`
}

const subjects: Readonly<Record<string, string>> = {
  citizen_voter: 'Citizen', customer: 'Customer', employee: 'Employee', job_applicant: 'JobApplicant', patient: 'Patient', visitor: 'Visitor',
}

/** Fideslang's data subjects in the vocabulary's words; undefined where it has none. */
export const dpvSubject = (subject: string): string | undefined => Object.hasOwn(subjects, subject) ? `dpv:${subjects[subject] as string}` : undefined
