import type { LeftOutKind, State } from './inventory.js'
import type { Role } from './observation.js'
import type { Severity } from './finding.js'
import type { StoryDeed } from './story.js'
import type { Sensitivity } from './taxonomy.js'

/*
 * All that the inventory's page shows, worked out beforehand: the browser only searches, sorts and draws. Every text of the analysed project is
 * cut and freed of what steers a terminal or turns the reading direction; absent is what nobody has said.
 */

/** Where a statement stands: the file by its index in `files`. */
export interface PagePlace {
  file: number
  line: number
}

/** A file that is named; `href` leads to it on the repository's host as it was read, with the line's number to be put behind it. */
export interface PageFile {
  path: string
  href?: string
  /** It has changed since the commit, so a line's number would lead to another line there. */
  changed?: true
}

export interface PageCategory {
  key: string
  /** `e-mail address`, without an article. */
  title: string
  description: string
  sensitivity: Sensitivity
  article?: string
  /** The special category that may be concluded from it. */
  mayReveal?: string
  /** What to look at before it is asked: in few words, and in a sentence with its ground. */
  hint?: { mark: string; says: string }
}

/**
 * How a datum stands, by the worst that is true of it: the states of the inventory, and `forbidden` the manifest says never to have it ·
 * `refused` it is listed, and handed to somebody who may not have it · `received` no purpose lists it, but whoever gets it may have it
 */
export type Standing = State | 'forbidden' | 'refused' | 'received'

/** One place of a datum. */
export interface PageUse {
  role: Role
  name: string
  required?: boolean
  /** A recipient, by index. */
  to?: number
  /** It says who somebody is, and is handed over as the person's id. */
  asId?: true
  /** The record that is handed over whole, and that it goes along with. */
  within?: string
  at: PagePlace
}

/** One datum; purposes, recipients, categories and findings by index. */
export interface PageDatum {
  /** Record and category, for addresses within the page. */
  id: string
  record: string
  /** Where it stands, if the record's name alone says nothing: `Ctx`. */
  in?: string
  category: number
  state: State
  standing: Standing
  purposes: number[]
  /** Names in tags that no purpose has, by their index. */
  misnamed?: number[]
  /** What the manifest says of it: entry `data` of purpose `purpose`. */
  declared: { purpose: number; data: number }[]
  recipients: number[]
  refused: number[]
  uses: PageUse[]
  findings: number[]
  /** The share of websites that ask for it in forms of its kind. */
  askedBy?: string
  reading?: PageReading
  /** Why it is not personal. */
  none?: string
  /** Why nothing is reported of it. */
  keptBack?: string[]
  ignoredAt?: PagePlace[]
}

export interface PageReading {
  verdict: 'read' | 'unsure' | 'unread'
  places: PagePlace[]
  /** Where a property of its name is read, of what record is not known. */
  named: PagePlace[]
  doubts: string[]
  outside: string[]
  shownAgain: boolean
}

export interface PagePurpose {
  name: string
  description?: string
  basis?: string
  condition?: string
  retention?: string
  benefit?: string
  use?: string
  source?: string
  subjects: string[]
  where: string[]
  draft: boolean
  at: PagePlace
  data: PageListed[]
}

/** What a purpose lists. */
export interface PageListed {
  category: number
  mayDemand: boolean
  why?: string
  retention?: string
  source?: string
  at: PagePlace
}

/** What tags call a purpose and the manifest has none of. */
export interface PageMisnamed {
  name: string
  /** The purpose that comes closest, by index. */
  meant?: number
  /** The tags. */
  at: PagePlace[]
}

export interface PageRecipient {
  name: string
  title: string
  kind: string
  /** Where it is declared; absent where it is not. */
  at?: PagePlace
  draft: boolean
  for: number[]
  role?: string
  region?: string
  /** What is declared is out of the European Economic Area; absent where nothing known is declared. */
  abroad?: boolean
  /** By whom it sends, as the code sets it up: its index where the code speaks to it besides. */
  through: { title: string; to?: number; at: PagePlace }[]
  /** Where its client is set up to keep data, as the code says. */
  seenIn: { region: string; abroad: boolean; at: PagePlace }[]
  receives: { category: number; allowed: boolean; places: PagePlace[]; /** Where it is handed over as the person's id. */ asId: PagePlace[] }[]
  /** Records that are handed over whole: the proof of their fields above, and counted nowhere. */
  wholes: { name: string; categories: number[]; at: PagePlace }[]
  /** Categories it may have and was not seen to get. */
  unseen: { category: number; at: PagePlace }[]
  /** Calls that carry no readable datum. */
  contacts: number
}

export interface PageFinding {
  code: string
  severity: Severity
  message: string
  at: PagePlace
  /** It says only that something is a draft still. */
  draft?: true
}

/** One value on its way, as far as the code leads. */
export interface PageStory {
  steps: PageStep[]
}

export interface PageStep {
  deed: StoryDeed
  /** What it stands in: `SignupForm`, `User`. */
  owner: string
  name: string
  /** A recipient, by index. */
  to?: number
  at: PagePlace
  /** The step it follows from. */
  from?: number
  /** Whose place it is. */
  datum?: number
}

export interface PageChanges {
  from: string
  to: string
  /** `id`: the datum's, as it stands now. */
  lines: { begins: boolean; id?: string; done: string; datum: string; why: string; undeclared: boolean; places: PagePlace[] }[]
  /** What goes by another name, or is only judged otherwise: a sentence each. */
  told: string[]
  gaps: { before: number; after: number }
}

export interface Page {
  /** The application, as its package.json calls it. */
  name?: string
  /** The commit it was read at; absent outside of a repository. */
  commit?: string
  /** Of what was merged: the applications, below whose names their files and records stand. */
  applications?: string[]
  manifest?: PagePlace
  standings: Record<Standing, { title: string; says: string }>
  files: PageFile[]
  categories: PageCategory[]
  purposes: PagePurpose[]
  misnamed: PageMisnamed[]
  /** What the manifest says never to have, each with the data that are there all the same. */
  never: { category: number; at: PagePlace; data: number[] }[]
  recipients: PageRecipient[]
  data: PageDatum[]
  stories: PageStory[]
  findings: PageFinding[]
  /** What only a person can say and nobody has, of a purpose or a recipient by index. */
  blanks: { purpose?: number; recipient?: number; what: string; at?: PagePlace }[]
  /** `to`: the recipient by index that gets what was not understood. */
  gaps: { reason: string; what: string; at: PagePlace; to?: number }[]
  coverage: PageCoverage
  changes?: PageChanges
  /** What the figures of `askedBy` are. */
  aboutAskedBy: string
  /** Somebody looked who reads what is kept. */
  reads: boolean
}

export interface PageCoverage {
  files: number
  parsed: number
  skipped: number
  generated: number
  unreadable: number
  /** By ending and kind, as pairs in a fixed order. */
  unread: [ending: string, files: number][]
  leftOut: [kind: LeftOutKind, files: number][]
  typed?: { asked: number; answered: number }
}
