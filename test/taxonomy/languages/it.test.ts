import { describeLanguage } from './cases.js'

describeLanguage('Italian', `
[Registrazione]
nome : name.first; cognome : name.last; "Il tuo indirizzo e-mail" : contact.email; dataDiNascita : demographic.date_of_birth; via : contact.address.street; numeroCivico : contact.address.street; cap : contact.address.postal_code
citta : contact.address.city; provincia : contact.address.state; telefono : contact.phone_number; "Conferma password" : authorization.password; nomeUtente : account.username; cellulare : contact.phone_number
[Cliente kept]
nome : name.first; cognome : name.last; codiceFiscale : government_id.tax_id; indirizzo : contact.address; sesso : demographic.gender; statoCivile : demographic.marital_status; cittadinanza : demographic.nationality; luogoNascita : demographic.place_of_birth
comuneDiResidenza : contact.address.city; professione : job_title; data_nascita : demographic.date_of_birth; reddito : financial.income; domicilio : contact.address
[Candidatura]
"Nome e cognome" : name; "Titolo di studio" : demographic.education; esperienzaLavorativa : workplace.employment_history; letteraDiPresentazione : content.private.document; patenteDiGuida : government_id.drivers_license_number
q {Maschio|Femmina} : demographic.gender; "Sei incinta?" : health_and_medical.reproductive; "Inserisci il tuo numero di telefono" : contact.phone_number; m {celibe|coniugato|divorziato} : demographic.marital_status
[Paziente kept]
gruppoSanguigno : health_and_medical.blood_type; allergie : health_and_medical.condition; cartellaClinica : health_and_medical; farmaci : health_and_medical.medication; disabilita : health_and_medical.disability; gravidanza : health_and_medical.reproductive
tesseraSanitaria : health_and_medical.insurance_beneficiary_id; medicoCurante : health_and_medical; patologie : health_and_medical.condition; contattoEmergenza : social.emergency_contact; peso : demographic.physical_characteristics
[Dipendente shaped]
stipendio : financial.income; contoCorrente : financial.bank_account; iban : financial.bank_account; religione : demographic.religious_belief; opinioniPolitiche : demographic.political_opinion; iscrizioneSindacale : demographic.trade_union_membership
origineEtnica : demographic.race_ethnicity; orientamentoSessuale : demographic.sexual_orientation; precedentiPenali : criminal_history; nucleoFamiliare : demographic.household; datoreDiLavoro : workplace
[ModuloDiContatto]
"Il tuo nome" : name; "Messaggio" : content.private.message; azienda : contact.organization; "Indirizzo di posta elettronica" : contact.email
[]
emailCliente : contact.email; telefonoUtente : contact.phone_number; indirizzoSpedizione : contact.address; numeroPassaporte : government_id.passport_number; cartaIdentita : government_id; permessoDiSoggiorno : government_id.immigration
fotoProfilo : content.self_image; numeroCarta : financial.credit_card; indirizzoIp : device.ip_address; targaVeicolo : government_id.vehicle_registration; nominativo : name
`, `
[Prodotto kept]
nome : -; titolo : -; prezzo : -; peso : -; altezza : -; descrizione : -; marca : -; foto : -; colore : -; stato : -
[Azienda kept]
nome : -; settore : -; partitaIva : -
[Ordine shaped]
nomeProdotto : -; nomeFile : -; emailInviata : -; dataCreazione : -; stato : -; quantita : -; totale : -; messaggioErrore : -; codice : -; numero : -
[Config shaped]
via : -; cap : -; scala : -; piano : -; interno : -; titolo : -; ruolo : -; comune : -
`)
