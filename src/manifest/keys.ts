import { dataUses, subjects } from '../taxonomy/index.js'

/**
 * Every key of purposely.yml, once: the validator, the JSON Schema and "did you mean" all read these tables.
 *
 * `text` words · `flag` true or false · `choice` one of `choices`, or a TODO · `list` one item or a list of `items` ·
 * `version` the number of the format · the others are sections with a shape of their own
 */
export type Shape = 'text' | 'flag' | 'choice' | 'list' | 'version' | 'purposes' | 'data' | 'recipients' | 'fields' | 'categories' | 'words' | 'components' | 'findings'
export type Item = 'language' | 'place' | 'path' | 'folder' | 'category' | 'name' | 'attribute' | 'phrase' | 'package' | 'domain' | 'call' | 'text'

export interface Key {
  name: string
  shape: Shape
  /** One or two sentences, shown by editors. */
  description: string
  /** What a right value looks like, for messages. */
  example: string
  /** Of a `list`: what its items are. Of a `text`: what it is, if not words. */
  items?: Item
  choices?: readonly string[]
  /** Choices that exist and are not taken, with the sentence that says why. */
  refused?: Readonly<Record<string, string>>
  /** What editors offer, beside words of one's own. */
  offers?: readonly string[]
  required?: boolean
  /** Of a `text`: it may be said in several languages, as a map from language to text. */
  spoken?: boolean
}

export const supportedVersion = 1

export const topKeys: readonly Key[] = [
  { name: 'version', shape: 'version', description: 'The version of this format.', example: 'version: 1', required: true },
  {
    name: 'root', shape: 'text', items: 'folder',
    description: 'The folder where paths below start, seen from this file; a path with a leading / starts at this file.',
    example: 'root: src',
  },
  {
    name: 'purposes', shape: 'purposes',
    description: 'What personal data is collected for, and where.', example: 'purposes: { newsletter: { description: ... } }',
  },
  {
    name: 'recipients', shape: 'recipients',
    description: 'Who is handed personal data, which, and for what. logs, url, browser-storage and console are recipients too.',
    example: 'recipients: { posthog: { for: [analytics], receives: [unique_id] } }',
  },
  {
    name: 'fields', shape: 'fields',
    description: 'What the names in the code do not tell: the categories a field holds, or why it is not personal.',
    example: 'fields: { PollActivity.payload: [name, email] }',
  },
  {
    name: 'categories', shape: 'categories',
    description: 'Categories of your own, each below one that exists. They may stand wherever a category may.',
    example: 'categories: { membership_tier: { parent: account, title: a membership tier, words: [tier] } }',
  },
  {
    name: 'words', shape: 'words',
    description: 'What names of your own mean, wherever they stand: the category, or why they are not personal.',
    example: 'words: { sozialnr: national_identification_number }',
  },
  {
    name: 'components', shape: 'components',
    description: 'Components of your own in which a person types: the attributes that hold name and label, or what it always asks for.',
    example: 'components: { AppInput: { name: field, label: caption }, PhoneBox: phone_number }',
  },
  {
    name: 'consent', shape: 'list', items: 'call',
    description: 'Names of your own by which the code asks whether somebody has agreed: functions, hooks, components, values.',
    example: 'consent: [hasConsent, useCookieChoice]',
  },
  {
    name: 'never', shape: 'list', items: 'category',
    description: 'Categories that must not be collected, whatever a purpose says.', example: 'never: [religious_belief]',
  },
  {
    name: 'ignore', shape: 'list', items: 'path',
    description: 'Files and folders that are not looked at, by literal prefix.', example: 'ignore: [/packages/test-helpers/]',
  },
  {
    name: 'inventory', shape: 'text',
    description: 'The committed data inventory, seen from this file.', example: 'inventory: docs/data-inventory.md',
  },
  {
    name: 'language', shape: 'text', items: 'language',
    description: 'The language of texts for which none is given. Without it: en.', example: 'language: de',
  },
  {
    name: 'findings', shape: 'findings',
    description: 'Severities of the command line: a preset, and codes that differ from it.',
    example: 'findings: { preset: recommended, no-unused-data: warn }',
  },
]

export const bases = ['consent', 'contract', 'legal_obligation', 'vital_interests', 'public_interest', 'legitimate_interests'] as const

/** GDPR Art. 9(2)(a) to (j), and Art. 10. */
export const conditions = ['explicit_consent', 'employment_and_social_security', 'vital_interests', 'not_for_profit_body', 'made_public',
  'legal_claims', 'substantial_public_interest', 'health_care', 'public_health', 'research_and_archiving', 'official_authority'] as const

/** Where data comes from; a recipient's name may stand as well. */
export const sources = ['person', 'observed', 'inferred', 'third_party', 'staff'] as const

export const recipientKinds = ['analytics', 'errors', 'logs', 'email', 'messaging', 'payment', 'crm', 'ads', 'replay', 'flags', 'llm', 'security', 'storage', 'http'] as const

export const sensitivities = ['ordinary', 'sensitive', 'special'] as const

export const roles = ['processor', 'controller', 'joint_controller'] as const

const uses = dataUses.map(use => use.key).filter(key => key !== 'collect')

export const purposeKeys: readonly Key[] = [
  {
    name: 'description', shape: 'text', spoken: true,
    description: 'What the data is for, in one sentence a stranger understands.',
    example: 'description: Send the letter people signed up for.', required: true,
  },
  {
    name: 'where', shape: 'list', items: 'place',
    description: 'Where it may be collected: records by their noun (User, User.phone, User.ban*), files and folders '
      + 'by literal prefix. Without it the purpose collects nothing.',
    example: 'where: [User, features/user/]',
  },
  {
    name: 'data', shape: 'data',
    description: 'All that may be collected there; the list is closed. A trailing "?": may be asked, never demanded.',
    example: 'data: { email, name? }',
  },
  {
    name: 'used', shape: 'list', items: 'place',
    description: 'Where its data may be read or sent from, beside the files it is collected in: files and folders by literal prefix, '
      + 'or classes and functions by their noun. Without it: anywhere.',
    example: 'used: [shipping/, Invoice]',
  },
  {
    name: 'benefit', shape: 'text', spoken: true,
    description: 'What the person gets for it.', example: 'benefit: You hear of new things first.',
  },
  {
    name: 'use', shape: 'choice', choices: uses,
    refused: { collect: '"collect" means that the purpose is not known yet: name what the data is for, such as essential.service.' },
    description: 'The data use, in the words of fideslang.', example: 'use: marketing.communications.email',
  },
  { name: 'basis', shape: 'choice', choices: bases, description: 'The legal basis (GDPR Art. 6).', example: 'basis: consent' },
  {
    name: 'condition', shape: 'choice', choices: conditions,
    description: 'What allows special categories (GDPR Art. 9(2), Art. 10): required as soon as one is listed.',
    example: 'condition: explicit_consent',
  },
  {
    name: 'retention', shape: 'text', spoken: true,
    description: 'How long it is kept: words, or ISO 8601 (P30D).', example: 'retention: until you unsubscribe',
  },
  {
    name: 'subjects', shape: 'list', items: 'text', offers: subjects.map(subject => subject.key),
    description: 'Whose data it is: fideslang\'s words, or your own.', example: 'subjects: [customer]',
  },
  {
    name: 'source', shape: 'text', offers: sources,
    description: `Where it comes from: ${sources.join(', ')}, or a recipient's name. Without it: the person.`,
    example: 'source: observed',
  },
  { name: 'draft', shape: 'flag', description: 'Written by init and not checked by anybody yet.', example: 'draft: true' },
]

export const datumKeys: readonly Key[] = [
  {
    name: 'why', shape: 'text', spoken: true,
    description: 'The reason shown to the person beside the field.', example: 'why: So that the letter greets you.',
  },
  {
    name: 'source', shape: 'text', offers: sources,
    description: `Where it comes from, if other than the purpose says: ${sources.join(', ')}, or a recipient's name.`,
    example: 'source: observed',
  },
  {
    name: 'retention', shape: 'text', spoken: true,
    description: 'How long it is kept, if other than the purpose says.', example: 'retention: P30D',
  },
  {
    name: 'title', shape: 'text', spoken: true,
    description: 'What a notice calls it. Without it: the category\'s title, which is English.', example: 'title: { de: E-Mail-Adresse }',
  },
  {
    name: 'readBy', shape: 'list', items: 'text',
    description: 'Who reads it outside the program, where nothing in it does.', example: 'readBy: the billing service',
  },
]

export const recipientKeys: readonly Key[] = [
  {
    name: 'for', shape: 'list', items: 'name',
    description: 'The purposes it serves, by their names above.', example: 'for: [analytics]',
  },
  {
    name: 'receives', shape: 'list', items: 'category',
    description: 'All that it may be handed; the list is closed.', example: 'receives: [unique_id]',
  },
  {
    name: 'calls', shape: 'list', items: 'text',
    description: 'Functions of your own that hand on to it, by their names, the end of their paths, or with what gives them.', example: 'calls: [track, crm.upsert, useFunnel.done]',
  },
  {
    name: 'packages', shape: 'list', items: 'package',
    description: 'Modules of which every call hands on to it, as imports write them: for a recipient that Purposely does not know.', example: 'packages: ["@acme/crm"]',
  },
  {
    name: 'domains', shape: 'list', items: 'domain',
    description: 'Hosts to which requests hand on to it, with all below them.', example: 'domains: [crm.acme.example]',
  },
  { name: 'title', shape: 'text', description: 'What people call it, in findings and in the inventory.', example: 'title: Acme CRM' },
  {
    name: 'kind', shape: 'choice', choices: recipientKinds,
    description: 'What it does, if Purposely does not know it.', example: 'kind: crm',
  },
  {
    name: 'role', shape: 'choice', choices: roles,
    description: 'What it is in law: it acts for you, or for itself.', example: 'role: processor',
  },
  { name: 'region', shape: 'text', description: 'Where it keeps the data.', example: 'region: EU' },
  { name: 'draft', shape: 'flag', description: 'Written by init and not checked by anybody yet.', example: 'draft: true' },
]

export const noneKeys: readonly Key[] = [
  { name: 'none', shape: 'text', description: 'Not personal, and why.', example: '{ none: names of teams }', required: true },
]

export const categoryKeys: readonly Key[] = [
  {
    name: 'parent', shape: 'text',
    description: 'The category it belongs to, if its name does not begin with it. What lists the parent lists it too.', example: 'parent: account',
  },
  {
    name: 'title', shape: 'text',
    description: 'What it is called in a sentence, with its article: a membership tier. Without it: its name.', example: 'title: a membership tier',
  },
  { name: 'description', shape: 'text', description: 'What it is, in one sentence.', example: 'description: What a member pays for.' },
  {
    name: 'words', shape: 'list', items: 'phrase',
    description: 'What the code and its labels call it.', example: 'words: [tier, level of membership]',
  },
  {
    name: 'sensitivity', shape: 'choice', choices: sensitivities,
    description: 'How much harm it can do; special ones need a condition. Without it: its parent\'s.', example: 'sensitivity: sensitive',
  },
]

export const componentKeys: readonly Key[] = [
  { name: 'name', shape: 'text', items: 'attribute', description: 'The attribute that holds the field\'s name.', example: 'name: field' },
  { name: 'label', shape: 'text', items: 'attribute', description: 'The attribute that holds the text a person reads.', example: 'label: caption' },
  { name: 'required', shape: 'text', items: 'attribute', description: 'The attribute that demands it.', example: 'required: mandatory' },
  { name: 'asks', shape: 'text', items: 'category', description: 'The category it always asks for.', example: 'asks: phone_number' },
]

/** A category of one's own: `membership_tier`, `user.health_and_medical.vaccination`. */
export const ownKeyPattern = '^[a-z][a-z0-9]*(?:[._][a-z0-9]+)*$'

/** A tag, as it is imported or as markup writes it: `AppInput`, `Ui.Input`, `app-input`. */
export const componentPattern = '^[A-Za-z][\\w-]*(?:\\.[A-Za-z]\\w*)*$'

/** An attribute: `field`, `:field`, `[field]`. */
export const attributePattern = '^[@:[(]{0,2}[A-Za-z][\\w:.-]*[\\])]{0,2}$'

/** A module as an import writes it: `@acme/crm`, `~/lib/crm`, `../crm`. */
export const packagePattern = '^[^\\s*]+$'

/** A host without what stands before and behind it: `crm.acme.example`. */
export const domainPattern = '^[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+$'

/** Two letters at least, in any script. */
export const phrasePattern = '[\\p{L}\\p{N}][^\\p{L}\\p{N}]*[\\p{L}\\p{N}]'

/** A name of the code, or the end of a path: `hasConsent`, `consent.analytics`. */
export const callPattern = '^[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*$'

/** A language, as BCP 47 writes it: `en`, `pt-BR`. */
export const languagePattern = '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$'

/** A purpose's name, to which tags and `for` can refer. */
export const namePattern = '^(?!none$)[^\\s,#]+$'

/** What a person has still to write. */
export const todoPattern = '^TODO\\b'

export const presets = ['recommended', 'strict'] as const
export const severities = ['off', 'warn', 'error'] as const
