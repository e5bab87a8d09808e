import { describeLanguage } from './cases.js'

describeLanguage('Polish', `
[Rejestracja]
imie : name.first; nazwisko : name.last; "Adres e-mail" : contact.email; dataUrodzenia : demographic.date_of_birth; pesel : government_id.national_identification_number; ulica : contact.address.street; numerDomu : contact.address.street
kodPocztowy : contact.address.postal_code; miasto : contact.address.city; kraj : contact.address.country; numerTelefonu : contact.phone_number; haslo : authorization.password; nazwaUzytkownika : account.username; "Powtórz hasło" : authorization.password
wojewodztwo : contact.address.state; "Płeć" : demographic.gender; nrMieszkania : contact.address.street; miejscowosc : contact.address.city
[Klient kept]
imię : name.first; adres : contact.address; email : contact.email; telefon : contact.phone_number; stanCywilny : demographic.marital_status; obywatelstwo : demographic.nationality; miejsceUrodzenia : demographic.place_of_birth
plec : demographic.gender; wiek : demographic.age_range; zawod : job_title; nazwaFirmy : contact.organization; nrTelefonu : contact.phone_number
[Rekrutacja]
"Imię i nazwisko" : name; wyksztalcenie : demographic.education; "List motywacyjny" : content.private.document; doswiadczenieZawodowe : workplace.employment_history; oczekiwania_finansowe : financial.income; prawo_jazdy : government_id.drivers_license_number
q {Kobieta|Mężczyzna} : demographic.gender; "Czy jest Pani w ciąży?" : health_and_medical.reproductive; "Podaj swój numer telefonu" : contact.phone_number; m {kawaler|żonaty|rozwiedziony} : demographic.marital_status; "Wpisz nazwisko" : name.last; "Proszę podać datę urodzenia" : demographic.date_of_birth
[Pacjent kept]
grupaKrwi : health_and_medical.blood_type; alergie : health_and_medical.condition; przyjmowaneLeki : health_and_medical.medication; ciaza : health_and_medical.reproductive; historiaChoroby : health_and_medical; niepelnosprawnosc : health_and_medical.disability
imieMatki : social.family; dataZgonu : demographic.death; kolorOczu : demographic.physical_characteristics; cisnienieKrwi : health_and_medical
[Pracownik shaped]
numerPracownika : workplace.employee_id; wynagrodzenieBrutto : financial.income; numerKonta : financial.bank_account; poglady_polityczne : demographic.political_opinion; zwiazekZawodowy : demographic.trade_union_membership; nazwiskoPanienskie : name.previous
przekonania_religijne : demographic.religious_belief; pochodzenieEtniczne : demographic.race_ethnicity; orientacjaSeksualna : demographic.sexual_orientation; niekaralnosc : criminal_history; liczbaDzieci : demographic.household; pracodawca : workplace
[FormularzKontaktowy]
"Twoje imię" : name.first; "Wiadomość" : content.private.message; telefonKomorkowy : contact.phone_number; "Wpisz swój e-mail" : contact.email
[]
emailKlienta : contact.email; adresDostawy : contact.address; numerPaszportu : government_id.passport_number; kartaPobytu : government_id.immigration; zdjecieProfilowe : content.self_image; numerDowoduOsobistego : government_id
numerKartyKredytowej : financial.credit_card; adresIp : device.ip_address; imieDziecka : childrens; adresZamieszkania : contact.address; kodWeryfikacyjny : authorization.credentials.one_time_code; numerRejestracyjnyPojazdu : government_id.vehicle_registration; imieKlienta : name.first
`, `
[Produkt kept]
nazwa : -; cena : -; waga : -; wysokosc : -; opis : -; kolor : -; kraj : -; zdjecie : -; producent : -; tytul : -
[Firma kept]
nazwa : -; branza : -; regon : -; krs : -
[Zamowienie shaped]
nazwaPliku : -; emailWyslany : -; dataUtworzenia : -; ilosc : -; suma : -; komunikatBledu : -; nazwaProduktu : -; kategoria : -; kod : -; numer : -
[Config shaped]
kraj : -; jezyk : -; rola : -; adres : -; wiek : -; dzial : -; kod : -; poczta : -; miasto : -
`)
