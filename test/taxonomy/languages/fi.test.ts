import { describeLanguage } from './cases.js'

describeLanguage('Finnish', `
[Rekisteroityminen]
etunimi : name.first; sukunimi : name.last; "Sähköpostiosoite" : contact.email; syntymaaika : demographic.date_of_birth; henkilotunnus : government_id.national_identification_number; katuosoite : contact.address.street
postinumero : contact.address.postal_code; postitoimipaikka : contact.address.city; maa : contact.address.country; puhelinnumero : contact.phone_number; salasana : authorization.password; kayttajatunnus : account.username; "Salasana uudelleen" : authorization.password
kaupunki : contact.address.city; "Sukupuoli" : demographic.gender
[Asiakas kept]
nimi : name; osoite : contact.address; sahkoposti : contact.email; puhelin : contact.phone_number; siviilisaaty : demographic.marital_status; kansalaisuus : demographic.nationality; syntymäpaikka : demographic.place_of_birth
ika : demographic.age_range; ammatti : job_title; yritys : contact.organization; hetu : government_id.national_identification_number; kotikunta : contact.address.city
[Tyohakemus]
"Koko nimi" : name; koulutustaso : demographic.education; "Ansioluettelo" : content.private.document; tyokokemus : workplace.employment_history; palkkatoive : financial.income; ajokortti : government_id.drivers_license_number
q {Mies|Nainen|Muu} : demographic.gender; "Oletko raskaana?" : health_and_medical.reproductive; "Syötä puhelinnumerosi" : contact.phone_number; m {Naimaton|Naimisissa|Eronnut} : demographic.marital_status; "Kirjoita sukunimesi" : name.last
[Potilas kept]
veriryhma : health_and_medical.blood_type; allergiat : health_and_medical.condition; laakitys : health_and_medical.medication; raskaus : health_and_medical.reproductive; sairaushistoria : health_and_medical; vammaisuus : health_and_medical.disability
lahiomainen : social.family; kuolinpaiva : demographic.death; silmienVari : demographic.physical_characteristics; verenpaine : health_and_medical
[Tyontekija shaped]
henkilostonumero : workplace.employee_id; kuukausipalkka : financial.income; tilinumero : financial.bank_account; poliittinenKanta : demographic.political_opinion; ammattiliitto : demographic.trade_union_membership; puoliso : social.family
uskonto : demographic.religious_belief; etninenTausta : demographic.race_ethnicity; seksuaalinen_suuntautuminen : demographic.sexual_orientation; rikosrekisteri : criminal_history; lastenLukumaara : demographic.household; tyonantaja : workplace
[Yhteydenotto]
"Nimesi" : name; "Viesti" : content.private.message; matkapuhelin : contact.phone_number; "Anna sähköpostiosoitteesi" : contact.email
[]
asiakkaanSahkoposti : contact.email; laskutusosoite : contact.address; passinNumero : government_id.passport_number; oleskelulupa : government_id.immigration; profiilikuva : content.self_image; hatayhteyshenkilo : social.emergency_contact
kortinhaltija : financial.credit_card; ipOsoite : device.ip_address; lapsenNimi : childrens; kotiosoite : contact.address; vahvistuskoodi : authorization.credentials.one_time_code; ajoneuvonRekisterinumero : government_id.vehicle_registration; aidinkieli : demographic.language
`, `
[Tuote kept]
nimi : -; hinta : -; paino : -; pituus : -; kuvaus : -; vari : -; maa : -; kuva : -; valmistaja : -; nimike : -
[Yritys kept]
nimi : -; toimiala : -; ytunnus : -
[Tilaus shaped]
tiedostonNimi : -; sahkopostiLahetetty : -; luotuPvm : -; maara : -; summa : -; virheviesti : -; tuotteenNimi : -; kategoria : -; koodi : -; numero : -
[Config shaped]
maa : -; kieli : -; rooli : -; nimi : -; katu : -; ala : -; osoite : -; kunta : -; paino : -
`)
