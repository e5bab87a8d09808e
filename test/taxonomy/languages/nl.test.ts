import { describeLanguage } from './cases.js'

describeLanguage('Dutch', `
[Registratie]
voornaam : name.first; achternaam : name.last; tussenvoegsel : name.middle; "Uw e-mailadres" : contact.email; geboortedatum : demographic.date_of_birth; straat : contact.address.street; huisnummer : contact.address.street
postcode : contact.address.postal_code; woonplaats : contact.address.city; land : contact.address.country; telefoonnummer : contact.phone_number; wachtwoord : authorization.password; gebruikersnaam : account.username; "Herhaal wachtwoord" : authorization.password
[Klant kept]
naam : name.last; voorletters : name.first; adres : contact.address; geslacht : demographic.gender; burgerlijkeStaat : demographic.marital_status; nationaliteit : demographic.nationality; geboorteplaats : demographic.place_of_birth; bsn : government_id.national_identification_number
burgerservicenummer : government_id.national_identification_number; mobielNummer : contact.phone_number; beroep : job_title; leeftijd : demographic.age_range
[Sollicitatie]
"Voor- en achternaam" : name; opleidingsniveau : demographic.education; motivatiebrief : content.private.document; werkervaring : workplace.employment_history; salariswens : financial.income; rijbewijs : government_id.drivers_license_number
q {Man|Vrouw|Anders} : demographic.gender; "Bent u zwanger?" : health_and_medical.reproductive; "Vul hier uw telefoonnummer in" : contact.phone_number; m {gehuwd|ongehuwd|gescheiden} : demographic.marital_status
[Patient kept]
bloedgroep : health_and_medical.blood_type; allergieen : health_and_medical.condition; huisarts : health_and_medical; medicijnen : health_and_medical.medication; zwangerschap : health_and_medical.reproductive; zorgverzekering : health_and_medical
arbeidsongeschiktheid : health_and_medical.disability; medischeGeschiedenis : health_and_medical; noodcontact : social.emergency_contact; overlijdensdatum : demographic.death; lichaamslengte : demographic.physical_characteristics
[Medewerker shaped]
personeelsnummer : workplace.employee_id; salaris : financial.income; rekeningnummer : financial.bank_account; godsdienst : demographic.religious_belief; politiekeVoorkeur : demographic.political_opinion; vakbondslidmaatschap : demographic.trade_union_membership
etniciteit : demographic.race_ethnicity; seksueleGeaardheid : demographic.sexual_orientation; strafblad : criminal_history; aantalKinderen : demographic.household; werkgever : workplace
[ContactFormulier]
"Uw naam" : name; "Uw bericht" : content.private.message; bedrijfsnaam : contact.organization; telefoon : contact.phone_number
[]
emailKlant : contact.email; klantTelefoon : contact.phone_number; factuuradres : contact.address; paspoortnummer : government_id.passport_number; verblijfsvergunning : government_id.immigration; pasfoto : content.self_image
kaartnummer : financial.credit_card; ipAdres : device.ip_address; kentekennummer : government_id.vehicle_registration; straatnaam : contact.address.street; volledigeNaam : name
`, `
[Artikel kept]
naam : -; titel : -; prijs : -; gewicht : -; lengte : -; omschrijving : -; merk : -; foto : -; kleur : -; land : -
[Bedrijf kept]
naam : -; sector : -; kvkNummer : -
[Bestelling shaped]
artikelnaam : -; bestandsnaam : -; emailVerzonden : -; aangemaaktOp : -; status : -; aantal : -; totaal : -; foutmelding : -; code : -; nummer : -
[Config shaped]
land : -; naam : -; bus : -; rol : -; functie : -; plaats : -; kind : -; adres : -
`)
