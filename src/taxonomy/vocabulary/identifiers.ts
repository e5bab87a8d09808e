import { defineVocabulary } from './language.js'
import type { LanguageVocabulary } from './language.js'
import type { PhraseRow } from './vocabulary.js'

/** How a state's number is called: which `kind` it is, and words of which those in `short` need people or the language around them. */
interface Identifier {
  country: string
  language: string
  kind: 'national' | 'tax' | 'health' | 'passport' | 'immigration'
  names: string
  /** Also words of code: nothing but in a person's record or form, of a language that is spoken there unless it is English. */
  short?: string
}

/** Numbers by which states know people, by ISO 3166 country. Numbers of companies only (SIRET, CNPJ, KvK) are nobody's. */
const rows: readonly Identifier[] = [
  { country: 'AE', language: 'en', kind: 'national', names: 'Emirates ID, Emirates ID number, Emirates identity number, national identity number Emirates' },
  { country: 'AR', language: 'es', kind: 'tax', names: 'CUIT personal, número de CUIL, CUIL' , short: 'CUIT' },
  { country: 'AT', language: 'de', kind: 'national', names: 'SV-Nummer, SVNR, Sozialversicherungsnummer' },
  { country: 'AU', language: 'en', kind: 'tax', names: 'TFN number', short: 'TFN' },
  { country: 'AU', language: 'en', kind: 'health', names: 'Medicare card number, Medicare no, IHI number' },
  { country: 'BE', language: 'nl', kind: 'national', names: 'rijksregisternummer, INSZ-nummer, INSZ' },
  { country: 'BE', language: 'fr', kind: 'national', names: 'numéro de registre national, numéro national, NISS, numéro NISS, registre national' },
  { country: 'BG', language: 'bg', kind: 'national', names: 'ЕГН, EGN number, единен граждански номер', short: 'EGN' },
  { country: 'BR', language: 'pt', kind: 'national', names: 'CPF, número do CPF, CPF do titular, cadastro de pessoas físicas, registro geral, número do RG, título de eleitor, PIS/PASEP, NIS PIS, número do PIS, CPF titular', short: 'RG, PIS, NIS' },
  { country: 'CA', language: 'fr', kind: 'national', names: 'numéro d\'assurance sociale', short: 'NAS' },
  { country: 'CA', language: 'en', kind: 'national', names: 'SIN number, social insurance no', short: 'SIN' },
  { country: 'CH', language: 'de', kind: 'national', names: 'AHV-Nummer, AHVN13, AHV-Nr, AHV, Sozialversicherungsnummer AHV' },
  { country: 'CH', language: 'fr', kind: 'national', names: 'numéro AVS, numéro AHV' },
  { country: 'CL', language: 'es', kind: 'national', names: 'RUT del titular, rol único tributario, rol único nacional, número de RUT, RUT paciente', short: 'RUT, RUN' },
  { country: 'CN', language: 'zh', kind: 'national', names: '身份证号, 身份证号码, 身份证, 居民身份证, 居民身份证号码, 公民身份号码, shenfenzheng, 證件號碼, 身份證字號' },
  { country: 'CO', language: 'es', kind: 'national', names: 'cédula de ciudadanía, cédula de extranjería, número de cédula, tarjeta de identidad' },
  { country: 'CZ', language: 'cs', kind: 'national', names: 'rodné číslo, rodné č' },
  { country: 'DE', language: 'de', kind: 'tax', names: 'Steuer-ID, Steueridentifikationsnummer, Steuernummer, Steuer-Identifikationsnummer, steuerliche Identifikationsnummer, Steuer-IdNr, Steueridentnummer, IdNr Steuer' },
  { country: 'DE', language: 'de', kind: 'national', names: 'Rentenversicherungsnummer, RV-Nummer, Sozialversicherungsnr, SV-Nummer, Rentenversicherungsnr' },
  { country: 'DK', language: 'da', kind: 'national', names: 'CPR-nummer, personnummer, CPR-nr', short: 'CPR' },
  { country: 'ES', language: 'es', kind: 'national', names: 'DNI/NIE, número de DNI, número de identidad de extranjero, documento nacional de identidad, DNI o NIE, número de la seguridad social, número de seguridad social, número de afiliación a la seguridad social, NSS, DNI NIE', short: 'DNI, NIE' },
  { country: 'ES', language: 'es', kind: 'tax', names: 'número de identificación fiscal, NIF/NIE, NIF personal, DNI/NIF, NIF NIE', short: 'NIF' },
  { country: 'FI', language: 'fi', kind: 'national', names: 'henkilötunnus, sosiaaliturvatunnus, hetu' },
  { country: 'FR', language: 'fr', kind: 'national', names: 'numéro de sécurité sociale, numéro INSEE, numéro NIR, n° de sécurité sociale, num sécu, numéro de sécu, numéro d\'inscription au répertoire', short: 'NIR' },
  { country: 'FR', language: 'fr', kind: 'tax', names: 'numéro fiscal, numéro fiscal de référence, identifiant fiscal, numéro SPI' },
  { country: 'GB', language: 'en', kind: 'national', names: 'NI number, national insurance no, national insurance' },
  { country: 'GB', language: 'en', kind: 'tax', names: 'UTR number, unique taxpayer reference' },
  { country: 'HR', language: 'hr', kind: 'national', names: 'osobni identifikacijski broj, JMBG, OIB broj', short: 'OIB' },
  { country: 'HU', language: 'hu', kind: 'national', names: 'személyi szám, TAJ szám, személyi igazolvány szám' },
  { country: 'HU', language: 'hu', kind: 'tax', names: 'adóazonosító jel' },
  { country: 'IE', language: 'en', kind: 'national', names: 'PPS number, PPSN, personal public service number' },
  { country: 'IN', language: 'en', kind: 'tax', names: 'PAN card, PAN card number, PAN no', short: 'PAN' },
  { country: 'IN', language: 'en', kind: 'national', names: 'Aadhaar card number, Aadhaar no, Aadhaar card, UIDAI number' },
  { country: 'IT', language: 'it', kind: 'tax', names: 'codice fiscale, cod fiscale, codice fisc, codfiscale' },
  { country: 'JP', language: 'ja', kind: 'national', names: 'マイナンバー, 個人番号, mynumber, マイナンバーカード' },
  { country: 'KR', language: 'ko', kind: 'national', names: '주민등록번호, 주민번호, 외국인등록번호' },
  { country: 'MX', language: 'es', kind: 'national', names: 'CURP, clave única de registro de población, INE, credencial de elector, número de seguro social, clave de elector', short: 'INE, IFE' },
  { country: 'MX', language: 'es', kind: 'tax', names: 'registro federal de contribuyentes', short: 'RFC' },
  { country: 'NL', language: 'nl', kind: 'national', names: 'burgerservicenummer, sofinummer, BSN-nummer, sofi-nummer' },
  { country: 'NO', language: 'nb', kind: 'national', names: 'fødselsnummer, personnummer, D-nummer, fødselsnr' },
  { country: 'PE', language: 'es', kind: 'tax', names: 'RUC personal' },
  { country: 'PL', language: 'pl', kind: 'national', names: 'PESEL, numer PESEL, nr PESEL, seria i numer dowodu osobistego' },
  { country: 'PL', language: 'pl', kind: 'tax', names: 'numer identyfikacji podatkowej osoby', short: 'NIP' },
  { country: 'PT', language: 'pt', kind: 'national', names: 'cartão de cidadão, número de segurança social, NISS, número de identificação civil, número do cartão de cidadão' },
  { country: 'PT', language: 'pt', kind: 'tax', names: 'número de contribuinte, número de identificação fiscal', short: 'NIF' },
  { country: 'RO', language: 'ro', kind: 'national', names: 'cod numeric personal, cnp number', short: 'CNP' },
  { country: 'RU', language: 'ru', kind: 'national', names: 'СНИЛС, snils, номер СНИЛС, страховой номер' },
  { country: 'RU', language: 'ru', kind: 'tax', names: 'ИНН физического лица, ИНН', short: 'inn' },
  { country: 'SE', language: 'sv', kind: 'national', names: 'personnummer, samordningsnummer, personnr' },
  { country: 'SG', language: 'en', kind: 'national', names: 'NRIC number, NRIC FIN, FIN number, NRIC no', short: 'FIN' },
  { country: 'TR', language: 'tr', kind: 'national', names: 'TC kimlik no, TC kimlik numarası, T.C. kimlik no, kimlik numarası, kimlik no, tckn, TC no, tckimlik, vatandaşlık numarası', short: 'TC' },
  { country: 'UA', language: 'uk', kind: 'tax', names: 'РНОКПП, ІПН, реєстраційний номер облікової картки платника податків, ідентифікаційний код', short: 'ipn' },
  { country: 'US', language: 'en', kind: 'national', names: 'SSN last four, last four of SSN, social security no, ITIN number' },
  { country: 'ZA', language: 'en', kind: 'national', names: 'South African ID number, RSA ID number' },
]

const categories: Readonly<Record<Identifier['kind'], string>> = {
  national: 'user.government_id.national_identification_number',
  tax: 'user.government_id.tax_id',
  health: 'user.health_and_medical.insurance_beneficiary_id',
  passport: 'user.government_id.passport_number',
  immigration: 'user.government_id.immigration',
}

const rowsOf = ({ kind, names, short }: Identifier): PhraseRow => ({ category: categories[kind], sure: names, in: 'person', kinds: ['number'], ...(short !== undefined && { context: short }) })

/** The same by language, as rows of its vocabulary. */
export const identifiers: readonly LanguageVocabulary[] = [...new Set(rows.map(row => row.language))].map(language =>
  defineVocabulary({ language, phrases: rows.filter(row => row.language === language).map(rowsOf) }))
