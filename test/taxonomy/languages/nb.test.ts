import { describeLanguage } from './cases.js'

describeLanguage('Norwegian', `
[Påmelding]
fornavn : name.first; etternavn : name.last; "Din e-postadresse" : contact.email; fødselsdato : demographic.date_of_birth; fodselsnummer : government_id.national_identification_number; gateadresse : contact.address.street
postnummer : contact.address.postal_code; poststed : contact.address.city; land : contact.address.country; mobilnummer : contact.phone_number; passord : authorization.password; brukernavn : account.username; "Gjenta passord" : authorization.password
by : contact.address.city; "Kjønn" : demographic.gender
[Kunde kept]
navn : name; adresse : contact.address; epost : contact.email; telefon : contact.phone_number; sivilstand : demographic.marital_status; statsborgerskap : demographic.nationality; fødested : demographic.place_of_birth
kjonn : demographic.gender; alder : demographic.age_range; stillingstittel : job_title; firma : contact.organization; fylke : contact.address.state
[Jobbsoknad]
"For- og etternavn" : name; utdanningsniva : demographic.education; soknadsbrev : content.private.document; arbeidserfaring : workplace.employment_history; lonnsforventning : financial.income; forerkort : government_id.drivers_license_number
q {Mann|Kvinne|Annet} : demographic.gender; "Er du gravid?" : health_and_medical.reproductive; "Hva er telefonnummeret ditt?" : contact.phone_number; "Skriv inn mobilnummeret ditt" : contact.phone_number; m {Gift|Ugift|Skilt} : demographic.marital_status; "Skriv inn etternavn" : name.last
[Pasient kept]
blodtype : health_and_medical.blood_type; allergier : health_and_medical.condition; medisiner : health_and_medical.medication; graviditet : health_and_medical.reproductive; sykehistorie : health_and_medical; funksjonsnedsettelse : health_and_medical.disability
parorende : social.family; dodsdato : demographic.death; øyenfarge : demographic.physical_characteristics; fastlege : health_and_medical
[Ansatt shaped]
ansattnummer : workplace.employee_id; manedslonn : financial.income; kontonummer : financial.bank_account; politisk_oppfatning : demographic.political_opinion; fagforening : demographic.trade_union_membership; ektefelle : social.family
livssyn : demographic.philosophical_belief; etnisitet : demographic.race_ethnicity; seksuellOrientering : demographic.sexual_orientation; politiattest : criminal_history; antallBarn : demographic.household; arbeidsgiver : workplace
nodkontakt : social.emergency_contact
[Kontaktskjema]
"Ditt navn" : name; "Melding" : content.private.message; telefonnummer : contact.phone_number; "Skriv din e-post" : contact.email
[]
kundeEpost : contact.email; foedselsdato : demographic.date_of_birth; faktureringsadresse : contact.address; passnummer : government_id.passport_number; oppholdstillatelse : government_id.immigration; profilbilde : content.self_image
kortholder : financial.credit_card; ipAdresse : device.ip_address; barnetsNavn : childrens; hjemmeadresse : contact.address; engangskode : authorization.credentials.one_time_code; bilskilt : government_id.vehicle_registration
`, `
[Produkt kept]
navn : -; tittel : -; pris : -; vekt : -; høyde : -; beskrivelse : -; farge : -; land : -; bilde : -; produsent : -
[Bedrift kept]
navn : -; bransje : -; organisasjonsnummer : -
[Bestilling shaped]
filnavn : -; epostSendt : -; opprettetDato : -; antall : -; sum : -; feilmelding : -; produktnavn : -; kategori : -; kode : -; nummer : -
[Config shaped]
by : -; sortBy : -; groupBy : -; land : -; rolle : -; navn : -; vei : -; far : -; mor : -; gate : -
`)
