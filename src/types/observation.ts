import type { CommentPlace, Edit, Span } from './span.js'
import type { Word } from './word.js'

export type Surface = 'form' | 'request' | 'model' | 'sink' | 'permission'

/**
 * `asked` a control in which a person types or picks · `taken` read from a request ·
 * `kept` a column · `checked` a validator · `shaped` a type, class or interface · `sent` handed to a recipient · `granted` a permission or scope that a person is asked to grant
 */
export type Role = 'asked' | 'taken' | 'kept' | 'checked' | 'shaped' | 'sent' | 'granted'

/** Where a text may be put beside a control: it stands at `at` between `before` and `after`, and `link` names it to the control. */
export interface ReasonPlace extends CommentPlace {
  link: Edit
}

interface Place {
  /** Symbol path, `src/checkout/Form.tsx#CheckoutForm.phone`: survives edits above it. */
  id: string
  file: string
  at: Span
  /** The detector's name, as its file is called. */
  detector: string
  /** Text edits that a finding may suggest. `drop` removes the datum, `optional` takes out all that demands it, `post` has its form sent by POST, `byId` puts the person's id in its place. */
  edits?: { drop?: Edit; optional?: Edit[]; post?: Edit; byId?: Edit; explain?: ReasonPlace }
}

/** A field that is asked, taken or kept. */
export interface FieldObservation extends Place {
  kind: 'field'
  surface: 'form' | 'request' | 'model' | 'permission'
  role: 'asked' | 'taken' | 'kept' | 'checked' | 'shaped' | 'granted'
  name: string
  /** The declaration around it, as written: `CreateUserDto`, `RegistrationForm`. */
  owner: string
  /** The owner's noun, without affixes: `User`, `Registration`. Empty where the owner has none (`formSchema`, `Props`). */
  record: string
  /** undefined: the code does not say. */
  required?: boolean
  /** What makes it required, as written, for messages: `required`, `z.string().min(5)`. */
  requiredBy?: string
  words: Word[]
  /**
   * Texts that a person reads beside the control; in braces what stands there without its text being known here. Absent where the control
   * and what is around it were not seen.
   */
  beside?: string[]
  /** Texts that open the part of a form the control stands in: of all questions there. */
  above?: string[]
  /** Where a comment may be put that speaks for this field alone. */
  comment?: CommentPlace
  /** Owners of the schemas a form resolves to, in the same file: what is asked here is checked there. */
  checkedBy?: string[]
  /** Of what is granted: the OAuth scope or field of a profile that gives it, as written, or as the provider asks for it where none is. */
  scope?: { name: string; byDefault?: true }
}

/** How a call uses one of its data. `whole`: a record handed over as it is, or spread. */
export type Slot = 'id' | 'traits' | 'properties' | 'message' | 'context' | 'to' | 'content'

/** One datum handed to a recipient. A call that hands over three properties gives three of these. */
export interface SendObservation extends Place {
  kind: 'send'
  surface: 'sink'
  role: 'sent'
  /** The recipient's key, as in the manifest: `posthog`, `logs`. */
  sink: string
  /** The call as a reader names it: `posthog.capture`, `track`. */
  call: string
  /** Where the call stands. */
  callAt: Span
  slot: Slot
  /** The key as written: `distinctId`, `email`; the expression's last name for positional data. */
  name: string
  owner: string
  record: string
  /** Of what types tell of a value that is handed over as it is: that value as it is written, the name of its type, the keys from there, and the id of its own observation. */
  of?: { name: string; type?: string; path: string[]; id?: string }
  /** Handed over as it is (`track('x', user)`, `{ account: user }`) or spread (`{ ...user }`): whole, if it turns out to be a person's record. */
  whole?: 'passed' | 'spread'
  words: Word[]
  /** The id of the field that a form sends there: it holds what that asks. */
  asked?: string
}

/** A recipient that is set up or called without a readable datum: it still belongs in the inventory. */
export interface ContactObservation extends Place {
  kind: 'contact'
  surface: 'sink'
  sink: string
  call: string
}

/**
 * An option of a recipient's client that says something of people: what it captures by itself, or where it keeps what it receives.
 */
export interface SettingObservation extends Place {
  kind: 'setting'
  surface: 'sink'
  sink: string
  call: string
  /** Where the call stands: options that are left out have no place of their own. */
  callAt: Span
  /** The option with what stands around it, as the vendor calls it: `session_recording.maskAllInputs`. */
  name: string
  /** As written; absent where it is left out and the vendor's default holds. */
  value?: string
  /** What it captures, for a sentence: `what people type`. */
  captures?: string
  /** Where the data is kept, by a code of a region or country: `EU`, `US`, `DE`. */
  region?: string
  /** The recipient by which a library sends: its key, and what it is called. */
  carrier?: { name: string; title: string }
  /** The value that captures nothing, as code, and the edit that sets it. */
  safe?: { value: string; edit?: Edit }
}

/** A yes that stands before anybody has said it: a box that is ticked, a field that begins with `true`, an option that grants. */
export interface ConsentObservation extends Place {
  kind: 'consent'
  surface: 'form'
  /** The component, function or class around it. */
  owner: string
  /** The box, field or option: `newsletter`, `ad_storage`. */
  name: string
  /** By what it is set, as written: `defaultChecked`, `useState(true)`. */
  by: string
  words: Word[]
  /** A banner's category or a vendor's consent mode: it is consent whatever its words say. `to` says what to set it to. */
  asked?: { by: string; to: string }
  /** The words by which it asks for consent, once they have been weighed: `label "Send me the newsletter"`. */
  because?: string
}

/** Where one parameter of a function ends up: the argument, the properties taken from it, and the slot of the recipient's call. */
export interface Take {
  index: number
  path: string[]
  slot: Slot
  /** It stands under a key of its own there, and is not the bag itself. */
  keyed?: boolean
}

/** A function that hands its parameters on to a recipient: whoever calls it sends. */
export interface WrapperObservation extends Place {
  kind: 'wrapper'
  surface: 'sink'
  sink: string
  /** The function's name, as callers write it. */
  name: string
  exported: boolean
  /**
   * How other files reach it, each way the exported name and the steps from there: `['track']`, `['default']`, `['mail', 'send']` of an
   * object, `['useAnalytics', '()', 'capture']` of what a hook gives, `['Mailer', 'new', 'send']` of a class.
   */
  reached: string[][]
  takes: Take[]
}

/** Where a client comes from: a package (`source`), or a name that exists without an import (`global`), and the steps from there. */
export interface ClientOrigin {
  source?: string
  global?: string
  path: string[]
}

/**
 * An exported name that stands for a recipient's client, `export const resend = new Resend(key)`, or for what another file hands on,
 * `export const fire = track`. `reached`: the name and the steps from there, as a wrapper is reached.
 */
export type ExportFact = { reached: string[]; detector: string; origin: ClientOrigin } | { reached: string[]; known: Known }

/** What is known of a name that a file imports: a function that hands on what it is given, or a recipient's client. */
export type Known = { sink: string; detector?: string; takes: readonly Take[] } | { client: ClientOrigin }

/** By the module as a file's import writes it, then by the steps that lead to the name (`reached`), joined by dots. JSON-safe. */
export type Imported = Readonly<Record<string, Readonly<Record<string, readonly Known[]>>>>

/** Seen, not understood: makes silence honest. */
export interface GapObservation extends Place {
  kind: 'gap'
  surface: Surface
  reason: 'spread' | 'computed' | 'dynamic' | 'unreadable' | 'crashed'
  /** One phrase for a reader: `properties of track() are computed`. */
  what: string
}

export type Observation = FieldObservation | SendObservation | ContactObservation | SettingObservation | ConsentObservation | WrapperObservation | GapObservation

/** `// @purpose newsletter` or `// @purpose none -- reason`, and the lines it covers. */
export interface PurposeTag {
  file: string
  at: Span
  /** Purposes named; empty for `none`. */
  purposes: string[]
  /** For `none`: why it is not personal. */
  none?: string
  /** First and last line of the code it speaks for (1-based, both included). */
  covers: [number, number]
  /** Takes the tag away: its line of the comment, or the comment where it says nothing else. */
  drop?: Edit
}

/** A comment that switches rules off, or on again, as ESLint and oxlint read it: `eslint-disable-next-line purposely/require-purpose -- reason`. */
export interface Directive {
  kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line'
  /** The rules as they are written, each with its place; none stands for all. */
  rules: { name: string; at: Span }[]
  /** What stands behind `--`; empty where nothing does. */
  reason: string
  /** The comment. */
  at: Span
  /** The offset at which it ceases to speak, where that is before the end of the file: what a component's markup says ends with its block. */
  until?: number
  /** Takes the comment away, with its line where it stands alone. */
  drop: Edit
}

/** A form as a template shows it, or, where none is written as one, what stands around controls: what it says of itself. */
export interface FormFact {
  owner: string
  /** Its opening tag. */
  at: Span
  /** Where the whole of it ends. */
  end: number
  words: Word[]
}

/** All that is known of one file once it has been observed. JSON-safe. */
export interface FileFacts {
  path: string
  observations: Observation[]
  tags: PurposeTag[]
  /** The forms of its markup. */
  forms?: FormFact[]
  /** Comments that keep findings back. */
  disables?: Directive[]
  /** Recipients' clients, and functions of other files, that others may import from here. */
  exports?: ExportFact[]
  problem?: { message: string; line: number; column: number }
}
