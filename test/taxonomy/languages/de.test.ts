import { describeLanguage } from './cases.js'

describeLanguage('German', `
[Registrierung]
vorname : name.first; nachname : name.last; "Ihre E-Mail-Adresse" : contact.email; geburtsDatum : demographic.date_of_birth
strasse : contact.address.street; hausnummer : contact.address.street; ort : contact.address.city; plz : contact.address.postal_code; land : contact.address.country
anrede : name.title; titel : name.title; benutzername : account.username; "Passwort wiederholen" : authorization.password; handynummer : contact.phone_number
[Kunde kept]
name : name; Geburtsname : name.previous; telefon_nummer : contact.phone_number; straße : contact.address.street; adresse : contact.address
firma : contact.organization; kundennummer : -; lieferanschrift : contact.address; kontoinhaber : financial.bank_account; geschlecht : demographic.gender
[BewerbungsFormular]
"Bitte geben Sie Ihren Vornamen ein" : name.first; "Wie lautet Ihre Telefonnummer?" : contact.phone_number; lebenslauf : content.private.document
gehaltsvorstellung : financial.income; staatsangehoerigkeit : demographic.nationality; "Familienstand" : demographic.marital_status; geburtsort : demographic.place_of_birth
konfession : demographic.religious_belief; berufserfahrung : workplace.employment_history; muttersprache : demographic.language; schulabschluss : demographic.education
q1 {ledig|verheiratet|geschieden} : demographic.marital_status; q2 {männlich|weiblich|divers} : demographic.gender
[Patient kept]
krankenversicherungsnummer : health_and_medical.insurance_beneficiary_id; vorerkrankungen : health_and_medical.condition; blutgruppe : health_and_medical.blood_type
medikamente : health_and_medical.medication; allergien : health_and_medical.condition; koerpergroesse : demographic.physical_characteristics; istSchwanger : health_and_medical.reproductive
hausarzt : health_and_medical; schwerbehinderung : health_and_medical.disability; notfallkontakt : social.emergency_contact; sterbedatum : demographic.death
[Mitarbeiter shaped]
personalnummer : workplace.employee_id; steueridentifikationsnummer : government_id.tax_id; sozialversicherungsnummer : government_id.national_identification_number
gehalt : financial.income; gewerkschaftsmitglied : demographic.trade_union_membership; berufsbezeichnung : job_title; profilbild : content.self_image; fuehrerscheinnummer : government_id.drivers_license_number
iban : financial.bank_account; bankleitzahl : financial.bank_account
[Kontaktformular]
"Ihr Name" : name; "Nachricht" : content.private.message; "Sind Sie schwanger?" : health_and_medical.reproductive; "Telefon (optional)" : contact.phone_number
[]
reisepassnummer : government_id.passport_number; ausweisnummer : government_id; ipAdresse : device.ip_address; kreditkartennummer : financial.credit_card; politischeEinstellung : demographic.political_opinion
vorstrafen : criminal_history; kfzKennzeichen : government_id.vehicle_registration; "Straße und Hausnummer" : contact.address.street
`, `
[Produkt kept]
name : -; titel : -; beschreibung : -; preis : -; gewicht : -; groesse : -; artikelnummer : -; hersteller : -; land : -; bild : -
[Veranstaltung kept]
name : -; ort : -; datum : -; beginn : -; raum : -; bewertung : -; hinweis : -
[BestellPosition shaped]
anzahl : -; betrag : -; dateiname : -; kategorieName : -; emailVersand : -; passwortAendern : -; telefonAnzeigen : -; strassenbahn : -; landschaft : -
[Config shaped]
ort : -; land : -; kind : -; art : -; alter : -; plz : -; position : -
`)
