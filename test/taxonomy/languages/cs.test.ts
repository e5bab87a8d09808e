import { describeLanguage } from './cases.js'

describeLanguage('Czech', `
[Registrace]
jmeno : name.first; prijmeni : name.last; "E-mailová adresa" : contact.email; datumNarozeni : demographic.date_of_birth; rodneCislo : government_id.national_identification_number; ulice : contact.address.street; cisloPopisne : contact.address.street
psc : contact.address.postal_code; mesto : contact.address.city; zeme : contact.address.country; telefon : contact.phone_number; heslo : authorization.password; uzivatelskeJmeno : account.username; "Potvrzení hesla" : authorization.password
obec : contact.address.city; "Pohlaví" : demographic.gender; "Zadejte své příjmení" : name.last
[Zakaznik kept]
příjmení : name.last; adresa : contact.address; email : contact.email; telefonniCislo : contact.phone_number; rodinnyStav : demographic.marital_status; statniPrislusnost : demographic.nationality; mistoNarozeni : demographic.place_of_birth
pohlavi : demographic.gender; vek : demographic.age_range; povolani : job_title; firma : contact.organization; trvaleBydliste : contact.address
[Uchazec]
"Jméno a příjmení" : name; vzdelani : demographic.education; "Motivační dopis" : content.private.document; pracovniZkusenosti : workplace.employment_history; platovaPredstava : financial.income; ridicskyPrukaz : government_id.drivers_license_number
q {Muž|Žena} : demographic.gender; "Jste těhotná?" : health_and_medical.reproductive; "Zadejte prosím své telefonní číslo" : contact.phone_number; m {svobodný|ženatý|rozvedený} : demographic.marital_status; "Uveďte datum narození" : demographic.date_of_birth
[Pacient kept]
krevniSkupina : health_and_medical.blood_type; alergie : health_and_medical.condition; medikace : health_and_medical.medication; tehotenstvi : health_and_medical.reproductive; anamneza : health_and_medical; invalidita : health_and_medical.disability
zakonnyZastupce : social.family; datumUmrti : demographic.death; barvaOci : demographic.physical_characteristics; zdravotniPojistovna : health_and_medical; cisloPojistence : health_and_medical.insurance_beneficiary_id
[Zamestnanec shaped]
cisloZamestnance : workplace.employee_id; hrubaMzda : financial.income; cisloUctu : financial.bank_account; politickaPrislusnost : demographic.political_opinion; clenstvi_v_odborech : demographic.trade_union_membership; rodnePrijmeni : name.previous
nabozenstvi : demographic.religious_belief; etnickyPuvod : demographic.race_ethnicity; sexualniOrientace : demographic.sexual_orientation; rejstrikTrestu : criminal_history; pocetDeti : demographic.household; zamestnavatel : workplace
[KontaktniFormular]
"Vaše jméno" : name.first; "Zpráva" : content.private.message; mobilniTelefon : contact.phone_number; "Váš e-mail" : contact.email
[]
emailZakaznika : contact.email; dodaciAdresa : contact.address; cisloPasu : government_id.passport_number; povoleniKPobytu : government_id.immigration; profilovaFotka : content.self_image; cisloObcanskehoPrukazu : government_id
cisloPlatebniKarty : financial.credit_card; ipAdresa : device.ip_address; jmenoDitete : childrens; fakturacniAdresa : contact.address; overovaciKod : authorization.credentials.one_time_code; registracniZnacka : government_id.vehicle_registration; prijmeniZakaznika : name.last
`, `
[Produkt kept]
nazev : -; cena : -; vaha : -; vyska : -; popis : -; barva : -; zeme : -; fotka : -; vyrobce : -; titul : -
[Firma kept]
nazev : -; obor : -; ico : -
[Objednavka shaped]
nazevSouboru : -; emailOdeslan : -; datumVytvoreni : -; mnozstvi : -; celkem : -; chybovaZprava : -; nazevProduktu : -; kategorie : -; kod : -; cislo : -
[Config shaped]
zeme : -; jazyk : -; funkce : -; kraj : -; stat : -; mobil : -; okres : -; plat : -; host : -; adresa : -
`)
