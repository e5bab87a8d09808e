import { describeLanguage } from './cases.js'

describeLanguage('Danish', `
[Tilmelding]
fornavn : name.first; efternavn : name.last; "Din e-mailadresse" : contact.email; fødselsdato : demographic.date_of_birth; cprNummer : government_id.national_identification_number; vejnavn : contact.address.street; husnummer : contact.address.street
postnummer : contact.address.postal_code; by : contact.address.city; land : contact.address.country; mobilnummer : contact.phone_number; adgangskode : authorization.password; brugernavn : account.username; "Gentag adgangskode" : authorization.password
etage : contact.address.street; "Køn" : demographic.gender
[Kunde kept]
navn : name; adresse : contact.address; email : contact.email; telefon : contact.phone_number; civilstand : demographic.marital_status; statsborgerskab : demographic.nationality; foedested : demographic.place_of_birth
koen : demographic.gender; alder : demographic.age_range; stillingsbetegnelse : job_title; firma : contact.organization; bynavn : contact.address.city
[Jobansoegning]
"For- og efternavn" : name; uddannelsesniveau : demographic.education; "Motiveret ansøgning" : content.private.document; erhvervserfaring : workplace.employment_history; loenforventning : financial.income; koerekort : government_id.drivers_license_number
q {Mand|Kvinde|Andet} : demographic.gender; "Er du gravid?" : health_and_medical.reproductive; "Hvad er dit telefonnummer?" : contact.phone_number; m {Gift|Ugift|Fraskilt} : demographic.marital_status; "Indtast dit efternavn" : name.last
[Patient kept]
blodtype : health_and_medical.blood_type; allergier : health_and_medical.condition; medicinering : health_and_medical.medication; graviditet : health_and_medical.reproductive; sygehistorie : health_and_medical; funktionsnedsættelse : health_and_medical.disability
naermestePaaroerende : social.family; doedsdato : demographic.death; øjenfarve : demographic.physical_characteristics; blodtryk : health_and_medical
[Medarbejder shaped]
medarbejdernummer : workplace.employee_id; maanedsloen : financial.income; kontonummer : financial.bank_account; politisk_overbevisning : demographic.political_opinion; fagforening : demographic.trade_union_membership; aegtefaelle : social.family
trosretning : demographic.religious_belief; etnicitet : demographic.race_ethnicity; seksuelOrientering : demographic.sexual_orientation; straffeattest : criminal_history; antalBørn : demographic.household; arbejdsgiver : workplace
nødkontakt : social.emergency_contact
[Kontaktformular]
"Dit navn" : name; "Besked" : content.private.message; telefonnummer : contact.phone_number; "Skriv din e-mail" : contact.email
[]
kundeEmail : contact.email; foedselsdato : demographic.date_of_birth; faktureringsadresse : contact.address; pasnummer : government_id.passport_number; opholdstilladelse : government_id.immigration; profilbillede : content.self_image
kortholder : financial.credit_card; ipAdresse : device.ip_address; barnetsNavn : childrens; hjemmeadresse : contact.address; engangskode : authorization.credentials.one_time_code; medarbejderEfternavn : name.last; nummerplade : government_id.vehicle_registration
`, `
[Produkt kept]
navn : -; titel : -; pris : -; vægt : -; højde : -; beskrivelse : -; farve : -; land : -; billede : -; producent : -
[Virksomhed kept]
navn : -; branche : -; cvrNummer : -
[Bestilling shaped]
filnavn : -; emailSendt : -; oprettetDato : -; antal : -; sum : -; fejlbesked : -; produktnavn : -; kategori : -; kode : -; nummer : -
[Config shaped]
by : -; sortBy : -; groupBy : -; land : -; rolle : -; navn : -; vej : -; far : -; mor : -; gate : -
`)
