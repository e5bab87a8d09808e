import { describeLanguage } from './cases.js'

describeLanguage('Swedish', `
[Registrering]
förnamn : name.first; efternamn : name.last; "Din e-postadress" : contact.email; fodelsedatum : demographic.date_of_birth; personnummer : government_id.national_identification_number; gatuadress : contact.address.street
postnummer : contact.address.postal_code; postort : contact.address.city; land : contact.address.country; mobilnummer : contact.phone_number; losenord : authorization.password; anvandarnamn : account.username; "Upprepa lösenord" : authorization.password
ort : contact.address.city; "Kön" : demographic.gender
[Kund kept]
namn : name; adress : contact.address; epost : contact.email; telefon : contact.phone_number; civilstånd : demographic.marital_status; medborgarskap : demographic.nationality; fodelseort : demographic.place_of_birth
kon : demographic.gender; alder : demographic.age_range; yrke : job_title; foretag : contact.organization; lan : contact.address.state
[Jobbansokan]
"För- och efternamn" : name; utbildningsniva : demographic.education; "Personligt brev" : content.private.document; arbetslivserfarenhet : workplace.employment_history; loneansprak : financial.income; korkort : government_id.drivers_license_number
q {Man|Kvinna|Annat} : demographic.gender; "Är du gravid?" : health_and_medical.reproductive; "Vad är ditt telefonnummer?" : contact.phone_number; m {Gift|Ogift|Skild} : demographic.marital_status; "Fyll i ditt efternamn" : name.last
[Patient kept]
blodgrupp : health_and_medical.blood_type; allergier : health_and_medical.condition; lakemedel : health_and_medical.medication; graviditet : health_and_medical.reproductive; sjukdomshistoria : health_and_medical; funktionsnedsattning : health_and_medical.disability
narmastAnhorig : social.family; dodsdatum : demographic.death; ogonfarg : demographic.physical_characteristics; blodtryck : health_and_medical
[Anstalld shaped]
anstallningsnummer : workplace.employee_id; manadslon : financial.income; kontonummer : financial.bank_account; clearingnummer : financial.bank_account; politisk_asikt : demographic.political_opinion; fackmedlemskap : demographic.trade_union_membership
trosuppfattning : demographic.religious_belief; etnicitet : demographic.race_ethnicity; sexuellLaggning : demographic.sexual_orientation; belastningsregister : criminal_history; antalBarn : demographic.household; arbetsgivare : workplace
nodkontakt : social.emergency_contact
[Kontaktformular]
"Ditt namn" : name; "Meddelande" : content.private.message; telefonnummer : contact.phone_number; "Ange din e-post" : contact.email
[]
kundEpost : contact.email; foedelsedatum : demographic.date_of_birth; fakturaadress : contact.address; passnummer : government_id.passport_number; uppehallstillstand : government_id.immigration; profilbild : content.self_image
kortinnehavare : financial.credit_card; ipAdress : device.ip_address; barnetsNamn : childrens; hemadress : contact.address; engangskod : authorization.credentials.one_time_code; medarbetareEfternamn : name.last
`, `
[Produkt kept]
namn : -; titel : -; pris : -; vikt : -; langd : -; beskrivning : -; farg : -; land : -; bild : -; tillverkare : -
[Foretag kept]
namn : -; bransch : -; organisationsnummer : -
[Bestallning shaped]
filnamn : -; epostSkickad : -; skapadDatum : -; antal : -; summa : -; felmeddelande : -; produktnamn : -; kategori : -; kod : -; nummer : -
[Config shaped]
kon : -; lan : -; ort : -; roll : -; make : -; namn : -; pass : -; adress : -; position : -
`)
