import { describeLanguage } from './cases.js'

describeLanguage('German', `
[Registrierung]
vorname : name.first
nachname : name.last
"Ihre E-Mail-Adresse" : contact.email
geburtsDatum : demographic.date_of_birth
strasse : contact.address.street
ort : contact.address.city
plz : contact.address.postal_code
land : contact.address.country
`, `
[Produkt kept]
name : -
`)
