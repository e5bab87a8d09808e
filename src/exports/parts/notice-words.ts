/** What stands around the manifest's own texts in a notice. What it says in the manifest's words is not translated here. */
export interface NoticeWords {
  required: string
  optional: string
  why: string
  benefit: string
  what: string
  kept: string
  recipients: string
  basis: string
  controller: string
  rights: string
  /** For a person: it stands in no code. */
  open: string
  bases: Readonly<Record<string, string>>
}

const bases = (consent: string, contract: string, obligation: string, vital: string, interest: string, legitimate: string): NoticeWords['bases'] =>
  ({ consent, contract, legal_obligation: obligation, vital_interests: vital, public_interest: interest, legitimate_interests: legitimate })

/** By language. Others have the words of English. */
const words: Readonly<Record<string, NoticeWords>> = {
  en: {
    required: 'Required.', optional: 'Optional.', why: 'Why', benefit: 'What you get', what: 'What', kept: 'Kept', recipients: 'Who receives it', basis: 'Legal basis', controller: 'Who is responsible', rights: 'Your rights',
    open: 'to be written by a person', bases: bases('consent', 'contract', 'legal obligation', 'vital interests', 'public interest', 'legitimate interests'),
  },
  de: {
    required: 'Pflichtangabe.', optional: 'Freiwillig.', why: 'Warum', benefit: 'Was Sie davon haben', what: 'Was', kept: 'Speicherdauer', recipients: 'Wer es erhält', basis: 'Rechtsgrundlage', controller: 'Wer verantwortlich ist', rights: 'Ihre Rechte',
    open: 'von einem Menschen zu schreiben', bases: bases('Einwilligung', 'Vertrag', 'rechtliche Verpflichtung', 'lebenswichtige Interessen', 'öffentliches Interesse', 'berechtigte Interessen'),
  },
  fr: {
    required: 'Obligatoire.', optional: 'Facultatif.', why: 'Pourquoi', benefit: 'Ce que vous y gagnez', what: 'Quelles données', kept: 'Durée de conservation', recipients: 'Destinataires', basis: 'Base légale', controller: 'Responsable du traitement', rights: 'Vos droits',
    open: 'à rédiger par une personne', bases: bases('consentement', 'contrat', 'obligation légale', 'intérêts vitaux', 'mission d\'intérêt public', 'intérêts légitimes'),
  },
  es: {
    required: 'Obligatorio.', optional: 'Opcional.', why: 'Por qué', benefit: 'Qué obtiene usted', what: 'Qué datos', kept: 'Plazo de conservación', recipients: 'Quién los recibe', basis: 'Base jurídica', controller: 'Responsable del tratamiento', rights: 'Sus derechos',
    open: 'por redactar por una persona', bases: bases('consentimiento', 'contrato', 'obligación legal', 'intereses vitales', 'interés público', 'interés legítimo'),
  },
  it: {
    required: 'Obbligatorio.', optional: 'Facoltativo.', why: 'Perché', benefit: 'Che cosa ottiene', what: 'Quali dati', kept: 'Periodo di conservazione', recipients: 'Chi li riceve', basis: 'Base giuridica', controller: 'Titolare del trattamento', rights: 'I suoi diritti',
    open: 'da scrivere a cura di una persona', bases: bases('consenso', 'contratto', 'obbligo legale', 'interessi vitali', 'interesse pubblico', 'legittimo interesse'),
  },
  nl: {
    required: 'Verplicht.', optional: 'Niet verplicht.', why: 'Waarom', benefit: 'Wat u ervan heeft', what: 'Welke gegevens', kept: 'Bewaartermijn', recipients: 'Wie ze ontvangt', basis: 'Rechtsgrond', controller: 'Wie verantwoordelijk is', rights: 'Uw rechten',
    open: 'door een mens te schrijven', bases: bases('toestemming', 'overeenkomst', 'wettelijke verplichting', 'vitale belangen', 'algemeen belang', 'gerechtvaardigd belang'),
  },
  pt: {
    required: 'Obrigatório.', optional: 'Facultativo.', why: 'Porquê', benefit: 'O que ganha com isso', what: 'Que dados', kept: 'Prazo de conservação', recipients: 'Quem os recebe', basis: 'Fundamento jurídico', controller: 'Responsável pelo tratamento', rights: 'Os seus direitos',
    open: 'a escrever por uma pessoa', bases: bases('consentimento', 'contrato', 'obrigação jurídica', 'interesses vitais', 'interesse público', 'interesses legítimos'),
  },
  pl: {
    required: 'Wymagane.', optional: 'Nieobowiązkowe.', why: 'Dlaczego', benefit: 'Co z tego masz', what: 'Jakie dane', kept: 'Okres przechowywania', recipients: 'Kto je otrzymuje', basis: 'Podstawa prawna', controller: 'Administrator danych', rights: 'Twoje prawa',
    open: 'do napisania przez człowieka', bases: bases('zgoda', 'umowa', 'obowiązek prawny', 'żywotne interesy', 'interes publiczny', 'prawnie uzasadniony interes'),
  },
}

const own = (language: string): NoticeWords | undefined => words[language] ?? words[language.split('-')[0] as string]

export const wordsIn = (language: string): NoticeWords => own(language) ?? words.en as NoticeWords

/** Whether the words of a language are here. */
export const hasWords = (language: string): boolean => own(language) !== undefined
