import type { Category } from './taxonomy.js'
import type { DatumPlace, State } from './inventory.js'

/** What is done with a datum: `collect` it is asked, taken or checked · `demand` a person must give it · `keep` · `send` · `permit` a person is asked to grant it. */
export type Deed = 'collect' | 'demand' | 'keep' | 'send' | 'permit'

/** One thing that a change begins or ceases to do. */
export interface DataChange {
  deed: Deed
  record: string
  category: string
  /** Key and title of whoever it is sent to. */
  recipient?: { name: string; title: string }
  /** As the manifest of its side has it; of a send, whether the recipient may receive it. */
  state: State
  purposes: string[]
  places: DatumPlace[]
}

/** A datum of which only the judgement has changed: it is done with it what was done before. */
export interface Rejudged {
  record: string
  category: string
  before: State
  after: State
  /** Why it is not personal, as somebody says now. */
  none?: string
  places: DatumPlace[]
}

/** What one state of the code does with data that another does not. */
export interface DataChanges {
  begins: DataChange[]
  ceases: DataChange[]
  /** Records that go by another name, and do the same. */
  renamed: { from: string; to: string }[]
  rejudged: Rejudged[]
  /** How much was seen and not understood. */
  gaps: { before: number; after: number }
}

/** One of two states that are compared, as a person named it; without a commit it is the working tree. */
export interface Compared {
  ref?: string
  commit?: string
  /** The commit is where the work left the ref, and not the ref itself. */
  parted?: boolean
}

export interface ChangesOptions {
  color?: boolean
  /** The scanned root as a path from the repository's top, with a slash behind it. */
  base?: string
  /** What stands before such a path in Markdown's links. */
  links?: string
  /** Categories that the manifests name themselves. */
  categories?: readonly Category[]
  /** Keys of what the manifest says never to have. */
  never?: readonly string[]
}

/** One way to tell what changes. */
export type ChangesFormat = (changes: DataChanges, states: { from: Compared; to: Compared }, options: ChangesOptions) => string
