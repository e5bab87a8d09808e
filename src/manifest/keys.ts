import { dataUses, subjects } from '../taxonomy/index.js'

/**
 * Every key of purposely.yml, once: the validator, the JSON Schema and "did you mean" all read these tables.
 *
 * `text` words · `flag` true or false · `choice` one of `choices`, or a TODO · `list` one item or a list of `items` ·
 * `version` the number of the format · the others are sections with a shape of their own
 */
export type Shape = 'text' | 'flag' | 'choice' | 'list' | 'version' | 'purposes' | 'data' | 'recipients' | 'fields' | 'findings'
export type Item = 'place' | 'path' | 'folder' | 'category' | 'name' | 'text'

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

export const roles = ['processor', 'controller', 'joint_controller'] as const

const uses = dataUses.map(use => use.key).filter(key => key !== 'collect')

export const purposeKeys: readonly Key[] = [
  {
    name: 'description', shape: 'text',
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
    name: 'benefit', shape: 'text',
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
    name: 'retention', shape: 'text',
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
    name: 'why', shape: 'text',
    description: 'The reason shown to the person beside the field.', example: 'why: So that the letter greets you.',
  },
  {
    name: 'source', shape: 'text', offers: sources,
    description: `Where it comes from, if other than the purpose says: ${sources.join(', ')}, or a recipient's name.`,
    example: 'source: observed',
  },
  {
    name: 'retention', shape: 'text',
    description: 'How long it is kept, if other than the purpose says.', example: 'retention: P30D',
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
    description: 'Functions of your own that hand on to it.', example: 'calls: [track]',
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

/** A purpose's name, to which tags and `for` can refer. */
export const namePattern = '^(?!none$)[^\\s,#]+$'

/** What a person has still to write. */
export const todoPattern = '^TODO\\b'

export const presets = ['recommended', 'strict'] as const
export const severities = ['off', 'warn', 'error'] as const
