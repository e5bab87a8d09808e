import { describeLanguage } from './cases.js'

describeLanguage('French', `
[Inscription]
prenom : name.first; nom : name.last; "Votre adresse e-mail" : contact.email; date_naissance : demographic.date_of_birth; rue : contact.address.street
code_postal : contact.address.postal_code; ville : contact.address.city; pays : contact.address.country; civilite : name.title; motDePasse : authorization.password
nomUtilisateur : account.username; "Confirmez votre mot de passe" : authorization.password; telephone : contact.phone_number; "Numéro de téléphone portable" : contact.phone_number
[Usager kept]
nom : name.last; prénom : name.first; nomNaissance : name.previous; dateDeNaissance : demographic.date_of_birth; datenaissance : demographic.date_of_birth; adresse : contact.address; sexe : demographic.gender
numeroSecuriteSociale : government_id.national_identification_number; situationFamiliale : demographic.marital_status; lieu_naissance : demographic.place_of_birth; nationalite : demographic.nationality
[Candidature]
"Nom et prénom" : name; "Lettre de motivation" : content.private.document; pretentionsSalariales : financial.income; niveauEtudes : demographic.education; experienceProfessionnelle : workplace.employment_history
profession : job_title; permisConduire : government_id.drivers_license_number; "Êtes-vous enceinte ?" : health_and_medical.reproductive; q {célibataire|marié(e)|divorcé(e)} : demographic.marital_status
g {Homme|Femme|Autre} : demographic.gender
[Patient kept]
groupe_sanguin : health_and_medical.blood_type; allergies : health_and_medical.condition; antecedentsMedicaux : health_and_medical; medecinTraitant : health_and_medical; medicaments : health_and_medical.medication
mutuelle : health_and_medical; handicap : health_and_medical.disability; personneAPrevenir : social.emergency_contact; dateDeces : demographic.death; tauxIncapacite : health_and_medical.disability
[Salarie shaped]
employeur : workplace; salaireBrut : financial.income; rib : financial.bank_account; numeroCompte : financial.bank_account; revenuFiscalReference : financial.income; nombreEnfants : demographic.household
appartenanceSyndicale : demographic.trade_union_membership; religion : demographic.religious_belief; opinionPolitique : demographic.political_opinion; origineEthnique : demographic.race_ethnicity; casierJudiciaire : criminal_history
[FormulaireDeContact]
"Votre nom" : name; "Votre message" : content.private.message; "Courriel" : contact.email; "Veuillez saisir votre numéro de téléphone" : contact.phone_number; societe : contact.organization
[]
emailClient : contact.email; telephoneUtilisateur : contact.phone_number; adresseLivraison : contact.address; numeroPasseport : government_id.passport_number; titreSejour : government_id.immigration
adresseIp : device.ip_address; numeroCarteBancaire : financial.credit_card; cryptogramme : financial.credit_card.security_code; plaqueImmatriculation : government_id.vehicle_registration; photoIdentite : content.self_image
`, `
[Produit kept]
nom : -; titre : -; prix : -; poids : -; taille : -; description : -; reference : -; marque : -; photo : -; adresseUrl : -
[Reseau kept]
nom : -
[Entreprise kept]
nom : -; siret : -; raison : -
[Etape shaped]
nomFichier : -; nomProduit : -; codeErreur : -; emailEnvoye : -; dateCreation : -; statut : -; libelle : -; montant : -; nombre : -; messageErreur : -
[Config shaped]
nom : -; rue : -; pays : -; code : -; service : -; mobile : -; portable : -; poste : -; page : -; service : -
`)
