/*
 * What needs no language: names that platforms and validators have fixed. Autofill fields follow HTML (54 names), React Native,
 * iOS (`textContentType`) and Android; all are compared in lower case, without hyphens and underscores.
 */
const table = (text: string): ReadonlyMap<string, string> => new Map(text.trim().split('\n').flatMap(line => {
  const [category = '', names = ''] = line.split(':')
  return names.trim().split(/\s+/).map((name): [string, string] => [flat(name), `user.${category.trim()}`])
}))

/** `given-name`, `givenName` and `given_name` are one. */
export const flat = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '')

/** Autofill names (the last token of `autocomplete`) → category. */
export const autofill = table(`
  name: name personName
  name.first: given-name personGivenName name-given
  name.last: family-name personFamilyName name-family
  name.middle: additional-name middleName personMiddleName personMiddleInitial name-middle name-middle-initial
  name.title: honorific-prefix honorific-suffix namePrefix nameSuffix personNamePrefix personNameSuffix name-prefix name-suffix
  name.nickname: nickname
  account.username: username username-new newUsername
  authorization.password: current-password new-password password newPassword password-new
  authorization.credentials.one_time_code: one-time-code oneTimeCode sms-otp smsOTPCode emailOTPCode 2faAppOTPCode
  authorization.passkey: webauthn
  contact.email: email emailAddress
  contact.phone_number: tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension tel-device
    telephoneNumber phone phoneNumber phoneNumberDevice phoneCountryCode phoneNational
  contact.address: address-level3 address-level4 fullStreetAddress postal-address postalAddress
  contact.address.street: street-address address-line1 address-line2 address-line3 streetAddressLine1 streetAddressLine2 extendedAddress
    aptNumber postal-address-extended
  contact.address.city: address-level2 addressCity addressCityAndState sublocality addressLocality dependentLocality postal-address-locality
  contact.address.state: address-level1 addressState addressRegion postal-address-region
  contact.address.postal_code: postal-code postalCode extendedPostalCode postal-address-extended-postal-code
  contact.address.country: country country-name countryName addressCountry postal-address-country
  contact.organization: organization organizationName
  job_title: organization-title jobTitle
  contact.url: url
  contact.instant_messaging: impp
  content.self_image: photo
  demographic.language: language
  demographic.gender: sex gender
  demographic.date_of_birth: bday bday-day bday-month bday-year birthdate birthdateDay birthdateMonth birthdateYear birthDateFull birthdate-full
    birthdate-day birthdate-month birthdate-year
  financial.credit_card: cc-name cc-given-name cc-additional-name cc-middle-name cc-family-name cc-number cc-exp cc-exp-day cc-exp-month cc-exp-year
    creditCardNumber creditCardExpiration creditCardExpirationMonth creditCardExpirationYear creditCardName creditCardGivenName
    creditCardMiddleName creditCardFamilyName creditCardExpirationDate creditCardExpirationDay
  financial.credit_card.security_code: cc-csc creditCardSecurityCode
  payment: cc-type creditCardType
  location.precise: location
  behavior.travel: flightNumber
`.replace(/\n {4,}/g, ' '))

/** Input types and keyboards → category. `password` and `tel` are answered only where no name says otherwise. */
export const inputTypes = table(`
  contact.email: email email-address
  contact.phone_number: tel phone-pad
  authorization.password: password
`)

/** What platforms call the data they hold of whoever calls or signs in: headers, parts of a request, permissions, scopes and claims → category. */
export const platformWords = table(`
  device.ip_address: ip-address x-forwarded-for x-real-ip x-client-ip x-cluster-client-ip cf-connecting-ip cf-connecting-ipv6 true-client-ip
    fastly-client-ip fly-client-ip x-vercel-forwarded-for x-original-forwarded-for x-appengine-user-ip x-envoy-external-address forwarded
    x-nf-client-connection-ip do-connecting-ip
  device.user_agent: user-agent sec-ch-ua sec-ch-ua-platform sec-ch-ua-model sec-ch-ua-full-version-list x-device-user-agent
  name: claim-name
  name.first: claim-given_name first_name
  name.last: claim-family_name last_name
  name.middle: claim-middle_name middle_name
  name.nickname: claim-nickname
  account.username: claim-preferred_username
  contact.email: claim-email email emails
  contact.phone_number: claim-phone_number
  contact.address: claim-address
  contact.url: claim-website website
  contact.organization: claim-organization
  contact.social_handle: claim-social_accounts
  content.self_image: claim-picture picture photos-of-self
  content.private: claim-documents claim-posts claim-videos
  content.private.calendar: calendar claim-calendar
  content.private.message: messages claim-mail claim-messages
  content.audio: microphone
  content.video: camera screen
  content.private.document: photos claim-photos
  demographic.gender: claim-gender gender
  demographic.date_of_birth: claim-birthdate birthday
  demographic.age_range: claim-age_range age_range
  demographic.profile: claim-interests
  demographic.place_of_birth: claim-hometown hometown
  behavior.media_consumption: claim-media
  behavior.call_log: call-log
  social.address_book: contacts claim-contacts
  job_title: claim-job_title
  unique_id: claim-sub
  health_and_medical: health
  health_and_medical.fitness: fitness claim-fitness
  sensor: motion
  location.precise: geolocation background-location
  device.device_id: device-id
  device.advertising_id: advertising-id
  device.push_token: notifications
  device.fingerprint: fingerprint ja3 cf-ja3-hash x-vercel-ja4-digest
  demographic.language: accept-language claim-locale
  device.timezone: claim-zoneinfo geo-timezone x-vercel-ip-timezone cf-timezone x-timezone
  location.imprecise: claim-location claim-country geo-city geo-country geo-region geo-position geolocation-coarse x-vercel-ip-country x-vercel-ip-country-region x-vercel-ip-city
    x-vercel-ip-latitude x-vercel-ip-longitude cf-ipcountry cf-ipcity cf-region cf-iplatitude cf-iplongitude x-appengine-country
    x-appengine-city cloudfront-viewer-country cloudfront-viewer-city x-country-code x-geo-country x-nf-geo fly-region
`.replace(/\n {4,}/g, ' '))

/** Every browser sends it, and programs read it to choose a language: little is taken. */
export const weakPlatformWords: ReadonlySet<string> = new Set(['acceptlanguage'])

/** Input types in which nobody types a datum of their own. */
export const silentTypes: ReadonlySet<string> = new Set(['checkbox', 'submit', 'button', 'reset', 'search', 'color', 'range', 'image'])

/** Components, by their last word, that switch something instead of taking a datum. */
export const silentComponents: ReadonlySet<string> = new Set(['checkbox', 'switch', 'toggle', 'button', 'slider'])

/** Validators (of zod, yup, joi, valibot, class-validator, validator.js, Mongoose plugins ...) → category. */
export const validators = table(`
  contact.email: email isEmail emailAddress z.email rfcEmail zEmail emailValidator
  contact.phone_number: isPhoneNumber isMobilePhone phone phoneNumber isPhone e164 isValidPhoneNumber mobilePhone phoneValidator
  contact.address.postal_code: isPostalCode postalCode isZipCode
  device.ip_address: isIP ip ipv4 ipv6 isIPv4 isIPv6
  location.precise: isLatLong isLatitude isLongitude
  financial.credit_card: isCreditCard creditCard
  financial.bank_account: isIBAN iban isBIC bic
  government_id.passport_number: isPassportNumber
  government_id.national_identification_number: isIdentityCard
  government_id.tax_id: isTaxId isVAT
  government_id.vehicle_registration: isLicensePlate
  authorization.password: isStrongPassword strongPassword
  device.device_id: isMACAddress isIMEI
  demographic.language: isLocale
  financial.crypto_wallet: isEthereumAddress isBtcAddress
`)

/** Validators of which text beside them is an id, not what its name says. */
export const idValidators: ReadonlySet<string> = new Set(['uuid', 'isuuid', 'cuid', 'cuid2', 'ulid', 'nanoid', 'ismongoid', 'objectid'])

/** Choices that tell what is asked → category; two of them are needed. */
export const choices = table(`
  demographic.gender: male female non-binary nonbinary man woman m f
  name.title: mr mrs ms miss mx dr prof
  demographic.marital_status: single married divorced widowed separated
  health_and_medical.blood_type: a+ a- b+ b- ab+ ab- o+ o-
`)

/** Keys that vendors have fixed for what is handed on (Meta, Mixpanel, Mailchimp ...) → category. */
export const vendorKeys = table(`
  contact.email: em $email email_hash
  contact.phone_number: ph $phone phone_hash
  name: $name merge_name
  name.first: fn $first_name merge_fname
  name.last: ln $last_name merge_lname
  demographic.date_of_birth: db
  demographic.gender: ge
  contact.address.city: ct
  contact.address.state: st
  contact.address.postal_code: zp
  device.ip_address: $ip client_ip_address
  device.user_agent: client_user_agent
  unique_id: external_id $user_id $distinct_id distinct_id user_id
  content.self_image: $avatar
  device.cookie_id: fbc fbp
`)
