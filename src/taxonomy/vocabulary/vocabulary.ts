/*
 * How to write a language: one file here, called by its ISO 639-1 code, which exports `defineVocabulary({ language, phrases, ... })` of
 * `language.ts` by default (`de.ts` shows all there is). No list knows it; `npm run generate` finds it. Write words as people write them,
 * with diacritics and particles (`Numéro de téléphone`, `Straße`, `生年月日`), in the singular and, where it is not made by -s or -n, in the
 * plural: spellings, cases and seams are worked out (src/kit/fold.ts, src/classify/words). What is also English, or code, goes into
 * `ambiguous` as well; it counts only where another word speaks the language. A row's surroundings and types are those of the same
 * category in English unless it says otherwise, and siblings give surroundings by their categories. Neither siblings nor compounds need
 * be listed. Each language has its table of names, labels and traps in test/taxonomy/languages/<code>.test.ts;
 * test/taxonomy/languages/english.test.ts holds all its words against English sources.
 */

/**
 * How much a phrase says by itself.
 *
 * `sure` enough alone (`email`) · `likely` one more word is needed (`salary`) · `context` says nothing unless its
 * surroundings do (`name`, `notes`)
 */
export type Strength = 'sure' | 'likely' | 'context'

/**
 * The surroundings that `context` phrases need.
 *
 * `person` a person's record or form · `illness` a record of one, `health` also a patient's · `mail` one that was written,
 * `mailing` one that is sent · `card`, `bank` · `address`, `area` parts of one that say nothing alone · `visit` a client seen by
 * a server · `profile` what people tell of themselves · `writing` room for a person's own words, `chat` for words to someone ·
 * `work` · `auth`, `passkey` · `naming` parts of a name · `town` a city beside it, of a person · `patient` a patient's record
 */
export type Surroundings =
  | 'person' | 'health' | 'illness' | 'mail' | 'mailing' | 'card' | 'bank' | 'address' | 'area' | 'visit' | 'profile' | 'writing' | 'chat' | 'work'
  | 'auth' | 'passkey' | 'naming' | 'town' | 'patient'

/** What a field's declared type may be besides text, for the category to make sense. */
export type ValueKind = 'boolean' | 'number' | 'date'

/** The phrases of one category, separated by commas: whole words, lower case, singular, as in an identifier or a label. */
export interface PhraseRow {
  category: string
  sure?: string
  likely?: string
  context?: string
  /** What `context` phrases need (and `likely` ones are helped by); a person's record or form unless said otherwise. */
  in?: Surroundings
  kinds?: readonly ValueKind[]
  /** Says so only to a reader, not in code: the label `Email ID`, but not `emailId`, which is the id of a message. */
  read?: boolean
  /** A part that tells little of a person alone: sure only where a person is beside it. */
  part?: boolean
}

/** What says that surroundings are given: nouns in the owner, or `least` of the `siblings`. */
export interface SurroundingsRow {
  name: Surroundings
  owners?: string
  siblings?: string
  least?: number
}

/** Siblings among which a category's words mean something else: `email` beside `sms` and `push` is a channel. */
export interface CounterRow {
  category: string
  siblings: string
  least: number
  says: string
}

/** The words of one language. Lists are separated by commas. */
export interface Vocabulary {
  language: string
  phrases: readonly PhraseRow[]
  surroundings: readonly SurroundingsRow[]
  counters: readonly CounterRow[]
  /** Lower-case compounds without a visible seam: `firstname=first name`. */
  compounds: string
  /** Nouns for people: a record of one is a person's. */
  people: string
  /** Nouns for people that are as often something else in code: `client`, `parent`. */
  maybePeople: string
  /** Nouns and phrases for forms in which people speak of themselves. */
  personForms: string
  /** Nouns for things: a name beside one is not a person's. */
  things: string
  /** Nouns for what has a name, a race or a birthday and is no person: animals, characters of games, nations. */
  creatures: string
  /** Nouns for what catalogues of medicine list: health data only with a patient or a date beside them. */
  references: string
  /** Fields and folders that show that a reference is of a patient's. */
  patientSigns: string
  /** Fields that show that a record stands in a catalogue: `price`, `manufacturer`. */
  catalogued: string
  /** Nouns for machines and servers: their addresses, users and passwords are a service's own. */
  machines: string
  /** Heads of owners that hold the settings of a program. */
  settingHeads: string
  /** Last words of an owner that say nothing of what it is: `ServerForm` is a server. */
  ownerTails: string
  /** Heads that make a tool of the thing before them: `QuizEditor`. */
  tools: string
  /** First words of a question that is answered with yes or no: `are you`. */
  askers: string
  /** Nouns for organisations and places: their e-mail and phone are hardly a person's. */
  organizations: string
  /** Words before a datum that make it a service's own: `smtp password`. */
  services: string
  /** Words in an owner that make its passwords and user names a service's own. */
  serviceOwners: string
  /** Heads of owners whose fields are texts about data, never data: `errors`, `labels`. */
  texts: string
  /** First words that make a field a switch or a function: `show email`. */
  switches: string
  /** First words that make it a statement on a person: `is pregnant`. */
  statements: string
  /** Words before a datum that change nothing: `new email`, `your name`. */
  neutralBefore: string
  /** Words that may stand before an unmistakable datum: `login email`, but not before `name`. */
  looseBefore: string
  /** Words after a datum that change nothing: `email input`. */
  neutralAfter: string
  /** Words in labels that say nothing: `please`, `your`. */
  fillers: string
  /** Words that say the person is spoken to: `your`. */
  possessives: string
  /** Words after which a label only explains: `email so that we can answer`. */
  connectives: string
  /** Names that only carry data and say nothing of whose they are: `input.name`, `userData`. */
  carriers: string
  /** Words behind a person that still mean the person's record: `userData`; not `userResponse`, which is an answer. */
  recordHeads: string
  /** People who are as often given by a name or an id as by their record: `{ recipient, author }`. */
  roles: string
  /** Heads that belong to whatever stands before them: `WarehouseAddress` is a thing's, `CustomerAddress` a person's. */
  belongings: string
  /** Heads that mean a person unless something else stands before them: `Profile`, `UserProfile`, but not `AssetProfile`. */
  facets: string
  /** Last words of an owner that say what it is for, not what it is: `CompanyImport`. */
  technicalHeads: string
  /** Words after which an owner only says more: `FolderWithParents`. */
  prepositions: string
  /** Things that stand as the name of a nested object, although they are affixes elsewhere: `document: { name }`. */
  nestedThings: string
  /** Words that make a hidden input a technical secret: `api key`. */
  technicalSecrets: string
}
