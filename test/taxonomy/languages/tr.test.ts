import { describeLanguage } from './cases.js'

describeLanguage('Turkish', `
[KayitFormu]
ad : name.first; soyad : name.last; "E-posta adresiniz" : contact.email; dogumTarihi : demographic.date_of_birth; tcKimlikNo : government_id.national_identification_number; sokak : contact.address.street; kapiNo : contact.address.street
postaKodu : contact.address.postal_code; sehir : contact.address.city; ulke : contact.address.country; telefon : contact.phone_number; sifre : authorization.password; kullaniciAdi : account.username; "Şifre tekrar" : authorization.password
il : contact.address.city; ilce : contact.address.city; "Cinsiyet" : demographic.gender
[Musteri kept]
adSoyad : name; adres : contact.address; eposta : contact.email; cepTelefonu : contact.phone_number; medeniDurum : demographic.marital_status; uyruk : demographic.nationality; dogumYeri : demographic.place_of_birth
cinsiyet : demographic.gender; yas : demographic.age_range; meslek : job_title; firmaAdi : contact.organization; telefonNumarasi : contact.phone_number
[IsBasvurusu]
"Adınız Soyadınız" : name; egitimDurumu : demographic.education; "Ön yazı" : content.private.document; isDeneyimi : workplace.employment_history; maasBeklentisi : financial.income; ehliyet : government_id.drivers_license_number
q {Erkek|Kadın} : demographic.gender; "Telefon numaranızı giriniz" : contact.phone_number; m {bekar|evli|boşanmış} : demographic.marital_status; "Lütfen soyadınızı yazınız" : name.last; askerlikDurumu : demographic.veteran_status
[Hasta kept]
kanGrubu : health_and_medical.blood_type; alerjiler : health_and_medical.condition; kullandigiIlaclar : health_and_medical.medication; gebelik : health_and_medical.reproductive; saglikDurumu : health_and_medical; engellilikDurumu : health_and_medical.disability
anneAdi : social.family; olumTarihi : demographic.death; gozRengi : demographic.physical_characteristics; kronikHastalik : health_and_medical.condition
[Personel shaped]
personelNumarasi : workplace.employee_id; maas : financial.income; hesapNumarasi : financial.bank_account; siyasiGorus : demographic.political_opinion; sendikaUyeligi : demographic.trade_union_membership; kizlikSoyadi : name.previous
diniInanc : demographic.religious_belief; etnikKoken : demographic.race_ethnicity; cinselYonelim : demographic.sexual_orientation; adliSicil : criminal_history; cocukSayisi : demographic.household; isveren : workplace
[IletisimFormu]
"Adınız" : name.first; "Mesajınız" : content.private.message; telefonunuz : contact.phone_number; "E-postanız" : contact.email
[]
musteriTelefonu : -; kullaniciEposta : contact.email; faturaAdresi : contact.address; pasaportNo : government_id.passport_number; oturmaIzni : government_id.immigration; profilFotografi : content.self_image; kimlikNo : government_id.national_identification_number
krediKartiNumarasi : financial.credit_card; ipAdresi : device.ip_address; cocugunAdi : childrens; teslimatAdresi : contact.address; dogrulamaKodu : authorization.credentials.one_time_code; plakaNo : government_id.vehicle_registration; vergiKimlikNo : government_id.tax_id
`, `
[Urun kept]
ad : -; urunAdi : -; fiyat : -; agirlik : -; boy : -; aciklama : -; renk : -; ulke : -; resim : -; uretici : -; marka : -
[Sirket kept]
sektor : -; unvan : -; kurulusTarihi : -
[Siparis shaped]
dosyaAdi : -; epostaGonderildi : -; olusturmaTarihi : -; miktar : -; toplam : -; hataMesaji : -; kategoriAdi : -; kod : -; durum : -
[Config shaped]
il : -; dil : -; rol : -; ad : -; kat : -; adres : -; din : -; boy : -; cep : -
`)
