import { enWords } from './en-words.js'
import type { CounterRow, PhraseRow, SurroundingsRow, Vocabulary } from './vocabulary.js'

const phrases: readonly PhraseRow[] = [
  // Contact
  { category: 'user.contact.email', sure: 'email, e mail, email address, e mail address, mail address, to email, from email, reply to email, gmail', likely: 'contact mail, user mail, email id', context: 'mail' },
  { category: 'user.contact.email', context: 'to, cc, bcc, reply to, address', in: 'mailing' },
  { category: 'user.contact.email', context: 'from, recipient, from address, to address, from full, to full', in: 'mail' },
  { category: 'user.contact.phone_number', sure: 'phone, phone number, phone no, telephone, telephone number, mobile number, mobile phone, mobile no, cell phone, cell number, msisdn, tel number, landline, whatsapp number, contact phone, phone country code', likely: 'contact number, tel, mobile, whatsapp, sms number', context: 'cell, contact no', kinds: ['number'] },
  { category: 'user.contact.fax_number', sure: 'fax number', likely: 'fax' },
  { category: 'user.contact.address', sure: 'home address, billing address, shipping address, delivery address, mailing address, postal address, residential address, permanent address, current address, address of residence', likely: 'full address, physical address, invoice address', context: 'address' },
  { category: 'user.contact.address.street', sure: 'street address', likely: 'street, address line 1, address line 2, address line 3, address line, address line one, address line two, house number, street name, street number, apartment number', context: 'address 1, address 2, apartment, apt, suite, building, flat, line 1, line 2, po box, street 1, street 2', in: 'area' },
  { category: 'user.contact.address.city', likely: 'home city, city of residence, shipping city, billing city', context: 'city, town, locality, suburb, village', in: 'address' },
  { category: 'user.contact.address.state', likely: 'shipping state, billing state', context: 'state, province, region, county, prefecture, state province, state code, province code, district', in: 'area' },
  { category: 'user.contact.address.postal_code', likely: 'postal code, zip code, post code, postcode, zip, eircode, plz, shipping zip, billing zip', context: 'postal, pin code, pincode', in: 'address', kinds: ['number'] },
  { category: 'user.contact.address.country', likely: 'country of residence, shipping country, billing country, residence country', context: 'country, country code, country name, nation', in: 'address' },
  { category: 'user.contact.url', likely: 'personal website, personal site, blog url', context: 'website, website url, portfolio url, homepage, home page, blog, personal url, web site, site url, profile url, profile link, portfolio' },
  { category: 'user.contact.social_handle', sure: 'linkedin url, linkedin profile, twitter handle, instagram handle, social handle, twitter username, github username, github handle, facebook profile, instagram username, linkedin username, twitter url, facebook url, instagram url, github url', likely: 'social link, social profile, telegram username, discord username, social media, mastodon handle', context: 'twitter, linkedin, facebook, instagram, github, tiktok, mastodon, bluesky, youtube, snapchat, xing, social' },
  { category: 'user.contact.instant_messaging', sure: 'skype name, skype id, jabber id', likely: 'skype, wechat id, line id, telegram id, telegram chat id', context: 'telegram, discord, signal, viber, wechat' },
  { category: 'user.contact.organization', context: 'company name, organization name, organisation name, business name, name of company, name of organization, company, organization, organisation, business, institution, affiliation, firm, agency' },

  // Names
  { category: 'user.name', sure: 'full name, person name, real name, legal full name, first and last name, name and surname, first name and last name, complete name', likely: 'contact person, full legal name', context: 'name, display name, full, legal name, native name, preferred name' },
  { category: 'user.name.first', sure: 'first name, given name, forename, fname, christian name, preferred first name', context: 'first, given', in: 'naming' },
  { category: 'user.name.last', sure: 'last name, family name, surname, lname, second surname, paternal surname, maternal surname', context: 'last, family, second name', in: 'naming' },
  { category: 'user.name.middle', sure: 'middle name, middle initial, patronymic, mname', context: 'middle, additional name', in: 'naming' },
  { category: 'user.name.title', sure: 'honorific, honorific prefix, honorific suffix', likely: 'salutation', context: 'name prefix, name suffix, prefix, suffix, title, form of address', in: 'naming' },
  { category: 'user.name.nickname', likely: 'nickname, nick name, known as', context: 'nick, alias, preferred name' },
  { category: 'user.name.previous', sure: 'maiden name, birth name, former name, previous name, name at birth, previous last name, former surname', likely: 'alternative name' },
  { category: 'user.account.username', sure: 'username, user name, login name, preferred username', likely: 'screen name, user handle, gamertag, user login', context: 'handle, login, login id' },

  // Secrets
  { category: 'user.authorization.password', sure: 'password, passwd, passphrase, pwd, password hash, hashed password, password digest, encrypted password, pass word, password salt', likely: 'passcode, pass phrase, pass code', context: 'pass' },
  { category: 'user.authorization.one_time_code', sure: 'otp, otp code, one time code, one time password, verification code, two factor code, two fa code, 2 fa code, mfa code, totp code, sms code, confirmation code, email code, authentication code, login code, security pin, passcode code, 2 fa token, totp token', likely: 'totp, verify code, auth code, access pin, magic code', context: 'code, pin, pin code' , in: 'auth' },
  { category: 'user.authorization.session_token', sure: 'session token, auth session token, login session token', likely: 'session cookie, remember token, remember me token, bearer token', context: 'session id, sid', in: 'auth' },
  { category: 'user.authorization.credentials', sure: 'password reset token, reset password token, reset token, email verification token, verification token, email confirmation token, confirmation token, totp secret, two factor secret, 2 fa secret, mfa secret, otp secret, recovery code, backup code, login token, magic link token, invite token, invitation token, confirm token, activation token, unsubscribe token, impersonation token, hashed otp, two factor recovery code, otp hash, verify token, password reset code, activation code', likely: 'user token, activation key, hashed key, hashed api key, personal access token, secret answer hash, api key hash, key hash, hashed token, token hash', context: 'access token, refresh token, id token, auth token, authentication token, oauth token, jwt token, o auth access token, token, secret, credential, jwt, hash', in: 'auth' },
  { category: 'user.authorization.passkey', likely: 'passkey, webauthn credential, credential public key', context: 'public key, credential id', in: 'passkey' },
  { category: 'user.authorization.security_question', sure: 'security question, security answer, secret question, secret answer, mother maiden name, mothers maiden name' },
  { category: 'user.authorization.biometric', sure: 'biometric login, biometric credential, biometric key' },

  // Demographics
  { category: 'user.demographic.date_of_birth', sure: 'date of birth, birth date, birthdate, birthday, dob, birth day, year of birth, birth year, birth month, bday, month of birth, day of birth, date birth', context: 'born, birth, born on', kinds: ['date', 'number'] },
  { category: 'user.demographic.age_range', sure: 'age range, age group, age bracket, age band, approximate age, patient age, user age, age in years, current age', context: 'age', kinds: ['number'] },
  { category: 'user.demographic.gender', sure: 'gender, sex', kinds: ['number'] },
  { category: 'user.demographic.sex_at_birth', sure: 'sex at birth, sex assigned at birth, birth sex, assigned sex, biological sex' },
  { category: 'user.demographic.gender_identity', sure: 'gender identity, preferred pronoun, gender pronoun, transgender', likely: 'pronoun', kinds: ['boolean'] },
  { category: 'user.demographic.sexual_orientation', sure: 'sexual orientation, sexual preference, sexuality, sexual identity' },
  { category: 'user.demographic.sex_life', sure: 'sex life, sexual history, sexual activity, sexual partner, sexually active', kinds: ['boolean', 'number'] },
  { category: 'user.demographic.marital_status', sure: 'marital status, marriage status, civil status, relationship status, married', likely: 'marital, marriage date, wedding date', kinds: ['boolean', 'date'] },
  { category: 'user.demographic.nationality', sure: 'nationality, citizenship, country of citizenship, citizen of, country of nationality', likely: 'country of origin' },
  { category: 'user.demographic.place_of_birth', sure: 'place of birth, birth place, birthplace, country of birth, birth country, city of birth, birth city, state of birth' },
  { category: 'user.demographic.death', sure: 'date of death, death date, deceased date, deceased, cause of death, date of decease', likely: 'died on, died at', kinds: ['boolean', 'date'] },
  { category: 'user.demographic.race_ethnicity', sure: 'ethnicity, race ethnicity, ethnic group, ethnic origin, ethnic background, racial origin, hispanic or latino, ethnicity code, skin color, skin tone', context: 'race, tribe, caste', kinds: ['boolean'] },
  { category: 'user.demographic.religious_belief', sure: 'religious belief, religious affiliation, religious denomination', likely: 'religion, faith, religious preference', context: 'denomination, church' },
  { category: 'user.demographic.philosophical_belief', sure: 'philosophical belief, world view' },
  { category: 'user.demographic.political_opinion', sure: 'political opinion, political view, political affiliation, political party, party affiliation, political preference, voting intention, party membership' },
  { category: 'user.demographic.trade_union_membership', sure: 'trade union, union member, union membership, labor union, labour union, trade union member, trade union membership, union name', kinds: ['boolean'] },
  { category: 'user.demographic.language', likely: 'preferred language, spoken language, native language, mother tongue, preferred locale, first language, language spoken, user language, user locale', context: 'language, locale, lang, language code, accept language, browser language, preferred lang, language preference' },
  { category: 'user.demographic.education', sure: 'education level, highest education, level of education, highest degree, highest qualification', likely: 'education, educational background, alma mater, graduation year, gpa, field of study', context: 'university, school, degree, college, qualification, major, school name, grade level, certification, education history', kinds: ['number', 'date'] },
  { category: 'user.demographic.household', sure: 'household size, household member, number of dependents, number of children, number of kids, children count', likely: 'housing situation, household, home ownership', context: 'dependents', kinds: ['number', 'boolean'] },
  { category: 'user.demographic.veteran_status', sure: 'veteran status, protected veteran, military status, veteran, military service', kinds: ['boolean'] },
  { category: 'user.demographic.vulnerability', sure: 'safeguarding note, safeguarding concern' },
  { category: 'user.demographic.physical_characteristics', sure: 'eye color, eye colour, hair color, hair colour, body weight, body height', likely: 'shoe size, clothing size', context: 'height, weight, weight kg, height cm, height in cm, weight in kg, body type, build', kinds: ['number'] },
  { category: 'user.demographic.profile', likely: 'biography, about me, personal statement, user bio, dietary preference, dietary restriction, dietary requirement, personal interest', context: 'bio, about, headline, interest, hobby, skill, tagline, profile summary, short bio, preference, personality' },
  { category: 'user.demographic.profile.inferred', likely: 'churn risk, risk profile, churn score, lifetime value, propensity score, customer segment, lead score', context: 'ltv, rfm score', kinds: ['number'] },

  // State and money
  { category: 'user.government_id', sure: 'identity card number, identity document number, id card number, government id, identity document, government id number, identification document', likely: 'id card, identity number, identification number, id number, id document, identity card, legal id', context: 'document number' },
  { category: 'user.government_id.national_identification_number', sure: 'social security number, ssn, national id, national identification number, national insurance number, nino, aadhaar, aadhar, aadhaar number, national identity number, nric, personal identity number, personal id number, social insurance number, cpf, curp, nhs number, bsn, dni, national number, citizen id, ssn last 4, last 4 ssn, personnummer, pesel, aadhar number, social security' },
  { category: 'user.government_id.passport_number', sure: 'passport number, passport no, passport id, passport expiry, passport expiry date, passport country', context: 'passport', kinds: ['date'] },
  { category: 'user.government_id.drivers_license_number', sure: 'driver license, drivers license, driver licence, driving licence, driving license, driver license number, drivers license number, driving licence number, driving license number, driver licence number, dl number', likely: 'driver license state' },
  { category: 'user.government_id.tax_id', sure: 'tax id, tax identification number, taxpayer id, itin, tax number, tax id number, pan number, fiscal code, personal tax id, tax file number, codice fiscale', likely: 'tax code id, vat id, vat number', context: 'tin, ein, vat' },
  { category: 'user.government_id.immigration', sure: 'immigration status, visa number, visa status, visa expiry, work permit, residence permit, residency status, alien number, green card number, visa expiry date, work authorization, visa type, right to work', kinds: ['date', 'boolean'] },
  { category: 'user.government_id.birth_certificate', sure: 'birth certificate, birth certificate number' },
  { category: 'user.government_id.vehicle_registration', sure: 'license plate, licence plate, license plate number, number plate, plate number, vehicle registration, vehicle registration number, registration plate', likely: 'vin number, vehicle identification number' },
  { category: 'user.financial.bank_account', sure: 'iban, bank account, bank account number, routing number, sort code, account iban, bank details, bank account name, ach account number, bank account iban, clabe, direct debit account', likely: 'bic, swift code, swift bic, account number, account holder, account holder name, bank code, bsb', context: 'bank name, bank, branch code, ifsc, account holder type, account type', in: 'bank', kinds: ['number'] },
  { category: 'user.financial.credit_card', sure: 'card number, credit card, credit card number, cardholder, cardholder name, card holder, card holder name, name on card, debit card number, card expiry, card expiration, card last 4, card last four, cc number, card exp month, card exp year, expiry card, card expiry date, debit card, card expiration date', likely: 'last four digit, card exp, pan token', context: 'expiry, expiration, exp month, exp year, expiry month, expiry year, expiry date, expiration date, last 4, brand, number, holder, exp', in: 'card', kinds: ['number', 'date'] },
  { category: 'user.financial.credit_card.security_code', sure: 'cvv, cvc, cvv 2, card security code, cvv code, security code cvv, card cvc, card cvv', context: 'security code, csc', in: 'card', kinds: ['number'] },
  { category: 'user.financial.income', sure: 'annual income, monthly income, gross income, household income, salary expectation, expected salary, current salary, desired salary, income range, base salary, annual salary, income bracket, yearly income, monthly salary, gross salary', likely: 'salary, hourly wage, payslip', context: 'income, wage, hourly rate, compensation, bonus, pay rate, payroll', kinds: ['number'] },
  { category: 'user.financial.assets', sure: 'net worth, liquid asset', likely: 'loan balance, mortgage balance, total debt, savings amount, outstanding debt', context: 'net asset, debt, saving', kinds: ['number'] },
  { category: 'user.financial.credit_score', sure: 'credit score, credit rating, fico score, creditworthiness, credit history', kinds: ['number'] },
  { category: 'user.financial.crypto_wallet', likely: 'wallet address, crypto address, bitcoin address, ethereum address, eth address, btc address', context: 'wallet' },
  { category: 'user.payment', likely: 'payment detail, billing detail, billing information, payment card, stripe payment method id, payment information', context: 'payment method, payment method detail' },

  // Health and body
  { category: 'user.health_and_medical', sure: 'medical history, medical record, health record, health history, medical note, clinical note, health information, health data, health status, medical information, care plan, care goal, lab result, vital sign, medical test result, health insurance, health declaration, medical report, patient history, patient note, medical condition note, physician note, nursing note, chief complaint, health concern, covid test result, surgery history, smoker, smoking status, alcohol consumption, alcohol use, drug use, substance use, tobacco use', likely: 'allergen exposure, blood pressure, blood sugar, glucose level, cholesterol, lab test, immunization, vaccination, vaccination status, vaccine, vaccinated, bmi, body mass index, organ donor, smoking, vaccination date, insulin, oxygen saturation', context: 'note, height, weight, lab, visit, appointment, referral, procedure, vital, history, temperature, care team, admission date, discharge date', in: 'health', kinds: ['boolean', 'number', 'date'] },
  { category: 'user.health_and_medical', context: 'name, note, status, description, title, reason, onset date, abatement date, result, intent, priority, severity, code, start date, end date, date, type, value, quantity, comment, detail, finding, outcome, location, diagnosis date, recorded date, performed on, completed on, requested on, quantity value, quantity unit, unit, duration, instruction, category, text, goal, target', in: 'illness', kinds: ['date', 'number'] },
  { category: 'user.health_and_medical.condition', sure: 'diagnosis, diagnosis code, medical condition, health condition, allergy, symptom, chronic condition, preexisting condition, pre existing condition, icd code, icd 10 code, comorbidity, illness, known allergy, food allergy, drug allergy, hiv status, cancer type, chronic disease, diabetic, injury description', likely: 'disease, diabetes', context: 'condition, problem, reaction, complaint', in: 'health', kinds: ['boolean', 'date'] },
  { category: 'user.health_and_medical.medication', sure: 'medication, medication name, prescription, current medication, prescribed drug, medication dose, medication history', likely: 'dosage, drug name, medicine', context: 'dose, drug, frequency, treatment, therapy, refill, strength, route', in: 'health', kinds: ['number', 'boolean', 'date'] },
  { category: 'user.health_and_medical.mental_health', sure: 'mental health, mental health history, psychiatric history, depression score, anxiety level, phq 9 score, gad 7 score, therapy note, suicidal ideation, mental illness, mental health status', likely: 'mood score', context: 'mood', in: 'health', kinds: ['boolean', 'number'] },
  { category: 'user.health_and_medical.disability', sure: 'disability, disability status, disabled person, impairment, accessibility need, special need, wheelchair user, disability type, handicap, medical accommodation', likely: 'reasonable accommodation, accessibility requirement', kinds: ['boolean'] },
  { category: 'user.health_and_medical.reproductive', sure: 'pregnant, pregnancy, pregnancy status, menstrual cycle, last menstrual period, fertility, contraception, breastfeeding, miscarriage, ovulation date, pregnancy due date', kinds: ['boolean', 'date', 'number'] },
  { category: 'user.health_and_medical.fitness', likely: 'heart rate, resting heart rate, step count, calorie burned, sleep duration, sleep score, vo 2 max, body fat, body fat percentage', kinds: ['number', 'date'] },
  { category: 'user.health_and_medical.blood_type', sure: 'blood type, blood group, rh factor, rhesus factor' },
  { category: 'user.health_and_medical.genetic', sure: 'genetic data, dna sequence, genome, genotype, genetic test result, dna sample, genetic marker', likely: 'dna' },
  { category: 'user.health_and_medical.insurance_beneficiary_id', sure: 'health insurance number, insurance member id, insurance policy number, health card number, medicare number, medicaid id, health insurance id, medicaid number, beneficiary id', context: 'insurance number, policy number, insurance id, member id, group number, insurance provider', in: 'health' },
  { category: 'user.health_and_medical.record_id', sure: 'medical record number, mrn, health record number, patient number' },
  { category: 'user.biometric', sure: 'biometric data, biometric template, biometric hash' },
  { category: 'user.biometric.fingerprint', sure: 'fingerprint template, fingerprint scan, fingerprint image, thumbprint' },
  { category: 'user.biometric.face', sure: 'face embedding, face encoding, face template, face descriptor, face id template, face scan, facial feature, face print, facial recognition data' },
  { category: 'user.biometric.voice', sure: 'voice print, voiceprint, voice sample, voice template' },
  { category: 'user.biometric.retinal', sure: 'retina scan, iris scan, iris template, retinal scan' },
  { category: 'user.criminal_history', sure: 'criminal record, criminal history, criminal conviction, felony, arrest record, criminal offence, criminal offense, criminal background, felony conviction, conviction history', likely: 'background check, background check result, misdemeanor', context: 'conviction', kinds: ['boolean', 'date'] },
  { category: 'user.childrens', context: 'child name, child age, kid name', sure: 'childs name, child birth date, child date of birth, name of child, childs age, child first name, child last name', likely: 'parental consent', kinds: ['boolean', 'number', 'date'] },

  // People around the person
  { category: 'user.social.emergency_contact', sure: 'emergency contact, emergency contact name, emergency contact phone, emergency phone, emergency contact number, next of kin, next of kin name, next of kin phone, emergency contact relationship, in case of emergency' },
  { category: 'user.social.family', sure: 'spouse, spouse name, father name, mother name, fathers name, mothers name, name of father, name of mother, related person, family member, relative name, husband name, wife name, family history, beneficiary name, sibling name', likely: 'relationship to patient', context: 'relative, relationship, dependent, marriage partner, father, mother' },
  { category: 'user.social.address_book', likely: 'address book, phone contact, imported contact, friend list, contact list' },

  // Work
  { category: 'user.job_title', sure: 'job title, occupation, profession, job position, work title, professional title, position title, current job title, job role, employee title', likely: 'seniority, job level, job function', context: 'position, role, title, designation, department, job, speciality, specialty', in: 'work' },
  { category: 'user.workplace', sure: 'employer, employer name, current employer, place of work, name of employer, workplace, current company', likely: 'work address' },
  { category: 'user.workplace.employee_id', sure: 'employee id, employee number, staff id, personnel number, staff number, payroll number, employee code, employee no, payroll id, employee badge number' },
  { category: 'user.workplace.employment_history', sure: 'employment history, work history, previous employer, work experience, past employer, previous job title, years of experience', likely: 'hire date, date of hire, employment status, termination date, employment type, termination reason, date of joining, joining date', context: 'experience, previous company', kinds: ['number', 'date'] },
  { category: 'user.workplace.performance', sure: 'performance review, performance rating, disciplinary action, appraisal, disciplinary record', likely: 'sick leave, absence reason, leave reason', kinds: ['number'] },

  // Device and place
  { category: 'user.device.ip_address', sure: 'ip address, client ip, ip hash, remote addr, remote address, user ip, visitor ip, ip v 4 address, ip v 6 address, last login ip, client ip address, x forwarded for, sign in ip, signup ip, registration ip, last ip, current sign in ip, login ip, hashed ip, source ip address, cf connecting ip, x real ip, client address, viewer ip, requester ip, real ip', likely: 'ip, ip addr, source ip, ip v 4, ip v 6' , in: 'visit' },
  { category: 'user.device.user_agent', likely: 'user agent, browser user agent, useragent, user agent string, client user agent', context: 'ua, browser, browser name, browser version, os, os name, os version, device type, device model, platform, device name, device, operating system, device brand, device vendor, screen resolution', in: 'visit' },
  { category: 'user.device.device_id', sure: 'imei, imei number, udid, android id', likely: 'mac address, device id, device identifier, device uuid', in: 'visit' },
  { category: 'user.device.fingerprint', sure: 'browser fingerprint, device fingerprint, visitor fingerprint, fingerprint js id, ja 3 fingerprint, ja 4 fingerprint, ja 4 digest, ja 3 hash, client fingerprint', likely: 'ja 4, ja 3', context: 'fingerprint', in: 'visit' },
  { category: 'user.device.advertising_id', sure: 'idfa, gaid, advertising id, idfv, aaid, advertising identifier', likely: 'advertiser tracking id' },
  { category: 'user.device.push_token', sure: 'push token, fcm token, device token, apns token, expo push token, push subscription, notification token, push notification token, fcm registration token' },
  { category: 'user.device.installed_apps', sure: 'installed app, installed application' },
  { category: 'user.device.cookie_id', sure: 'cookie id, ga client id, gclid, fbclid, google click id, facebook click id, msclkid', likely: 'click id, tracking id, fbp, fbc' },
  { category: 'user.device.timezone', likely: 'user time zone, user timezone, browser timezone, preferred timezone, preferred time zone', context: 'timezone, time zone, tz, iana timezone, timezone offset' },
  { category: 'user.location.precise', sure: 'gps location, gps coordinate, current location coordinate, user coordinate, gps latitude, gps longitude, home location, live location', likely: 'latitude, longitude, geolocation, geo location, geo point, current position', context: 'lat, lng, lon, long, coordinate, coords, gps, geo', kinds: ['number'] },
  { category: 'user.location.imprecise', likely: 'user location, ip location, geo ip, geo country, geo city, ip country, ip city, last known location, geo region, current city, hometown', context: 'location, current location', in: 'profile' },
  { category: 'user.location.imprecise', context: 'country, country code, city, region, region code, continent, state, latitude, longitude, location, country name', in: 'visit' },

  // Content
  { category: 'user.content.self_image', sure: 'profile picture, profile photo, profile image, selfie, headshot, profile pic, passport photo, profile picture url, profile image url, profile photo url, user avatar, user photo, avatar photo, id photo, user image, face photo', likely: 'portrait photo, avatar url, photo url', context: 'avatar, photo, picture, image, image url, picture url, portrait, gravatar, pic, picture source, avatar image, thumbnail photo, profile banner' },
  { category: 'user.content.signature', sure: 'signature image, digital signature image, signature data url, handwritten signature, patient signature, signature pad', context: 'signature' },
  { category: 'user.content.private.message', context: 'message, content, body, text', in: 'chat' },
  { category: 'user.content.free_text', sure: 'free text, customer note, user note, additional comment, guest note', likely: 'delivery note, delivery instruction, special request, additional information, special instruction, order note, ban reason', context: 'comment, note, text, content, body, description, message, question, answer, remark, additional info, other, memo, response, details, reason', in: 'writing' },
  { category: 'user.content.free_text', context: 'note, remark, memo' },
  { category: 'user.content.feedback', sure: 'user feedback, customer feedback, feedback message, feedback text, review text, feedback comment', likely: 'feedback, testimonial, nps score, satisfaction score, csat', context: 'review, rating, review body, suggestion, opinion, comment rating', in: 'writing', kinds: ['number'] },
  { category: 'user.content.private', sure: 'private note, private message', likely: 'chat history, journal entry, diary entry', context: 'caption, journal, diary' },
  { category: 'user.content.private.message', sure: 'direct message, sms body, chat message, message to seller, message to host, voicemail text, private message body', likely: 'message body, message content, conversation history, message text' },
  { category: 'user.content.private.document', sure: 'curriculum vitae, resume url, cv url, resume file, cv file, cover letter, id document scan, id front image, id back image, passport scan, scanned id', likely: 'resume, cv', context: 'proof of address, bank statement' },
  { category: 'user.content.private.calendar', likely: 'busy time, calendar entry, free busy' },
  { category: 'user.content.audio', sure: 'voice recording, voice message, call recording', likely: 'voicemail, voice memo, audio recording' },
  { category: 'user.content.video', likely: 'user video, interview recording, video recording' },
  { category: 'user.content.ai_prompt', sure: 'user prompt, user query to model', likely: 'chat prompt' },

  // Behaviour
  { category: 'user.behavior.search_history', sure: 'search history', likely: 'recent search' },
  { category: 'user.behavior.browsing_history', sure: 'browsing history, visited page', likely: 'viewed product, recently viewed' },
  { category: 'user.behavior.purchase_history', sure: 'purchase history, order history', likely: 'past purchase' },
  { category: 'user.behavior.media_consumption', sure: 'watch history, listening history, viewing history, reading history' },
  { category: 'user.behavior.call_log', sure: 'call log, call history' },
  { category: 'user.behavior.login_history', sure: 'login history, sign in history', context: 'last login, last login at, last login date, last seen, last seen at, last active, last active at, last sign in at, last logged in, last logged in at, last online', kinds: ['date'] },
  { category: 'user.behavior.travel', sure: 'travel history, frequent flyer number, known traveler number, frequent flyer, redress number', likely: 'seat number of passenger, travel itinerary' },

  // Identifiers, in what is handed on
  { category: 'user.unique_id', sure: 'user id, uid, distinct id, customer id, user uuid, user external id, customer external id', kinds: ['number'] },
  { category: 'user.unique_id.pseudonymous', sure: 'anonymous id, visitor id, pseudonymous id, hashed user id, anon id', kinds: ['number'] },
]

const illnesses = `allergy, diagnosis, medication, prescription, care plan, care goal, immunization, vaccination, symptom, medical record,
  medical history, lab result, health record, clinical note, medical condition, vital sign, vital, lab order, lab request, patient note, patient visit,
  patient history, medical visit, health profile, anamnesis, medication request, medical note, health condition, family history`

const surroundings: readonly SurroundingsRow[] = [
  { name: 'illness', owners: illnesses },
  {
    name: 'health',
    owners: illnesses + ', medical, health information, clinical, medical info, medical information, patient intake, health questionnaire',
    siblings: `allergy, diagnosis, medication, prescription, symptom, blood type, dosage, blood pressure, medical history, care plan, icd code, immunization,
      care goal, disease, condition, blood group, insurance number`,
    least: 2,
  },
  {
    name: 'mailing',
    owners: 'email, mail',
    siblings: 'to, cc, bcc, reply to, subject, html, html body, text body, sender, from, recipient',
    least: 3,
  },
  { name: 'mail', siblings: 'to, cc, bcc, reply to, subject, html, html body, text body, sender, from, recipient', least: 3 },
  {
    name: 'card',
    owners: 'credit card, payment card, debit card, card payment, card detail, bank card',
    siblings: 'card number, cvv, cvc, expiry, exp month, exp year, expiry month, expiry year, cardholder name, card holder, last 4, expiry date, cardholder, name on card',
    least: 2,
  },
  {
    name: 'bank',
    owners: 'bank account, bank detail, direct debit, payout account, beneficiary account',
    siblings: 'iban, bic, swift code, account number, routing number, sort code, bank name, account holder name, account holder, ifsc, bsb',
    least: 2,
  },
  {
    name: 'address',
    owners: 'address, shipping address, billing address, mailing address, shipping, billing, delivery, delivery address',
    siblings: `street, street address, address line, address line 1, address line 2, address 1, address 2, line 1, line 2, postal code, zip code, zip, postcode,
      post code, house number, address`,
    least: 1,
  },
  {
    name: 'area',
    owners: 'address, shipping address, billing address, mailing address, shipping, billing, delivery, delivery address',
    siblings: `street, street address, address line, address line 1, address line 2, address 1, address 2, line 1, line 2, postal code, zip code, zip, postcode,
      post code, house number, address, city`,
    least: 1,
  },
  { name: 'profile', siblings: 'bio, website, gender, avatar, company, twitter, headline, linkedin, github, occupation, job title, birthday, hometown', least: 1 },
  { name: 'passkey', owners: 'passkey, authenticator, webauthn credential, webauthn', siblings: 'counter, transport, credential public key', least: 1 },
  {
    name: 'visit',
    owners: `session, login attempt, visitor, page view, pageview, click, link click, access log, audit log, login event, viewer, geo data, ip info, login history,
      user session, client info, device info, sign in event`,
    siblings: 'ip, ip address, ip hash, user agent, ua, device, browser, os, referer, referrer, device type, continent, is bot, client ip',
    least: 2,
  },
  {
    name: 'writing',
    owners: `comment, feedback, contact, contact us, review, testimonial, inquiry, enquiry, support, support ticket, support request, conversation, rsvp, complaint, note, report abuse, survey response, survey answer, direct message, guestbook, help request, abuse report, reply, private note,
      get in touch, contact form, user note, customer note, new comment, post comment, contact request, form submission`,
  },
  {
    name: 'chat',
    owners: `message, chat message, chat, conversation, direct message, private message, contact, contact us, contact form, contact request, inquiry, enquiry, support,
      support ticket, support request, help request, get in touch`,
  },
  {
    name: 'work',
    owners: 'employee, staff, staff member, job application, applicant, candidate, lead, employment, work experience, experience, job seeker',
    siblings: 'company, employer, department, salary, company name, organization, hire date, employee id, seniority',
    least: 1,
  },
  {
    name: 'auth',
    owners: `session, verification, verification token, password reset, reset password, two factor, refresh token, magic link, auth token, otp, login, email verification,
      verify email, password reset token, session token, one time password, access token, invite, invitation, user invitation, invite token, passkey, authenticator,
      email confirmation, verify otp, user token, totp, mfa, oauth account, webauthn, login response, oauth token, credential, auth response, login result, connection,
      calendar connection, integration credential, auth payload, token response, slack credential, social account, api key, user session, two factor authentication`,
    siblings: 'password, new password, refresh token, access token, otp, session token, password confirmation, token expiry, totp secret, id token',
    least: 1,
  },
  {
    name: 'naming',
    owners: 'human name, person name, full name',
    siblings: 'first name, last name, given name, family name, surname, middle name, middle, fname, lname, maiden name',
    least: 1,
  },
]

const counters: readonly CounterRow[] = [
  { category: 'user.contact', siblings: 'sms, push, in app, web push, push notification, webhook', least: 1, says: 'a channel' },
  { category: 'user.contact.address', siblings: 'port, chain id, network, wallet, contract, balance, abi, subnet, netmask, protocol, token id', least: 1, says: 'a technical address' },
  { category: 'user.demographic.physical_characteristics', siblings: 'width, length, depth, dimension, sku', least: 1, says: 'the size of a thing' },
  { category: 'user.name.first', siblings: 'after, before', least: 1, says: 'a page of results' },
  { category: 'user.name.last', siblings: 'after, before', least: 1, says: 'a page of results' },
]

/** English: also the words that code itself is written in. */
export const en: Vocabulary = { language: 'en', phrases, surroundings, counters, ...enWords }
