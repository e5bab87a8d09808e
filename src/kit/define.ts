import type { Slot } from '../types/index.js'
import type { Visit } from './visit.js'

/** What every detector says of itself. Its file is called `<name>.ts`. */
interface Unit {
  name: string
  title: string
  /** Modules it comes from. A subpath (`zod/v4`) counts as its package. */
  packages?: readonly string[]
  /** What data cannot say: handlers by node type, run in the one walk. */
  visit?: Visit
  /**
   * Lower-case words of which a file must hold one, or patterns as they are, or this detector has nothing to see in it; default: its packages,
   * globals and instances; a form's calls and components always count. The pipeline skips a file before parsing when no detector's words occur in it.
   */
  words?: readonly (string | RegExp)[]
}

/** Which argument holds the name, the options: an index, or a property of one: `0`, `1.name`. */
export type ArgPath = string

export interface FormSpec extends Unit {
  /** The languages of component files it is used in (`js` for JSX and plain markup, `vue`, `svelte`, `astro`); default: `js`, and all for what has no packages. */
  languages?: readonly ('js' | 'vue' | 'svelte' | 'astro')[]
  /** Components of its packages that the browser sends by GET where they say nothing of a method; `default` is the module's own. */
  getForms?: readonly string[]
  /** Tags in which a person types or picks, whole: `^input$`. */
  controls?: RegExp
  /** Tags that are controls where they are named, and something else where not: a `Calendar`, a `Dropdown`. */
  namedControls?: RegExp
  /**
   * Elements that give their name to the control inside them: the attributes that hold it, in order. `around`: only where a control
   * or a label stands inside.
   */
  groups?: readonly { tag: RegExp; name: readonly string[]; label?: readonly string[]; around?: true }[]
  /** Attributes that bind a value to an element and so make it a control, whatever its tag: `formControlName`, `x-model`. */
  controlAttributes?: readonly string[]
  /** Attributes that give their name to the names of the controls inside: `formGroupName="address"` makes `city` an `address.city`. */
  scopeAttributes?: readonly string[]
  /** Attributes that hold a control's name, beside `name` and `id`: `source`, `formControlName`. */
  nameAttributes?: readonly string[]
  /** Attributes that make a control required, beside `required` and `aria-required`. */
  requiredAttributes?: readonly string[]
  /** Attributes that hold the checks of a field, beside `rules`: `validation="required|email"`. */
  ruleAttributes?: readonly string[]
  /** Attributes that hold text a person reads, beside `label`, `placeholder` and their kin. */
  labelAttributes?: readonly string[]
  /**
   * Calls that register the control they are spread on or handed to: callee → the arguments that hold name and options. `member`: the name
   * is the last of a path, `getInputProps(fields.email)`.
   */
  registrations?: Readonly<Record<string, { name: ArgPath; options?: ArgPath; member?: true }>>
  /** Calls that register a field wherever they stand, without a control: `setValue('phone', x)` is not one, `useField('phone')` is. */
  fieldCalls?: Readonly<Record<string, { name: ArgPath; options?: ArgPath }>>
  /**
   * Calls of its packages that make a form of an object whose keys are the fields: callee → the argument with the object; `plain`: its
   * values are the initial ones, and no calls; `rules`: the function that lays down checks by path.
   */
  fieldObjects?: Readonly<Record<string, { fields: ArgPath; plain?: true; rules?: ArgPath }>>
  /** Calls that make one such field, which is reported where it stands alone, by the name it is put into. */
  fieldValues?: readonly string[]
  /** Validators that make a field of such an object required. */
  demanding?: readonly string[]
  /** Calls, on what a set-up gave, that put a value into a field: it is collected even where no control shows it. */
  setters?: Readonly<Record<string, { name: ArgPath }>>
  /**
   * Components of its packages that ask by themselves, for what is named here; `default` is the module's own. `when`: only where an attribute
   * says so (`options.fields.phone`, or an item of a list, `signUpAttributes=phone_number`).
   */
  asks?: Readonly<Record<string, readonly (string | { name: string; when: string })[]>>
  /** Names that exist without an import; for banners. */
  globals?: readonly string[]
  /** Options of a banner that asks for consent, by which it is there before anybody was asked. */
  consents?: readonly SettingSpec[]
  optionsIn?: Client['optionsIn']
  /** Calls that set a form up: where the initial values and the schema stand. */
  setups?: Readonly<Record<string, { values: readonly ArgPath[]; schema?: readonly ArgPath[] }>>
  /** Components that set a form up by attributes of the same names. */
  setupTags?: Readonly<Record<string, { values: readonly string[]; schema?: readonly string[] }>>
}

/** A call whose object argument holds fields: `z.object({ … })`, `pgTable('users', { … })`, `sequelize.define('User', { … })`. */
export interface ObjectCall {
  /** The argument with the fields; of several the first that is an object. A function may give it: `pgTable('users', t => ({ … }))`. */
  fields: ArgPath | readonly ArgPath[]
  /** The argument that names the record; of several the first that is a text. */
  name?: ArgPath | readonly ArgPath[]
  /** The record's name, where the library has fixed it. */
  record?: string
  /** Where this call's fields stand otherwise than the library's others. */
  role?: ModelSpec['role']
  required?: boolean
  /** Columns that come with the call, whatever it says, by the table they stand in. */
  implied?: Readonly<Record<string, readonly string[]>>
}

/** A call that declares one field and names it: `body('email')`, `addColumn('users', 'phone', { … })`. What is chained to it counts. */
export interface ColumnCall {
  name: ArgPath
  /** The argument that names the record. */
  table?: ArgPath
  /** The call further down the chain whose first argument names the record: `createTable('users').addColumn('email', 'text')`. */
  of?: readonly string[]
  /** The arguments that say what the field is: a type, an object, a function that is handed the column. */
  type?: readonly ArgPath[]
  /** The argument that says by `true` that the field must be there. */
  required?: ArgPath
  role?: ModelSpec['role']
}

/** A call with a function that declares fields one by one: `createTable('users', t => { t.string('email') })`. */
export interface TableCall {
  build: ArgPath
  name?: ArgPath
  role?: ModelSpec['role']
}

/** A call with a list of objects that are fields: `tableSchema({ name: 'users', columns: [{ name: 'email', type: 'string' }] })`. */
export interface ListCall {
  items: ArgPath | readonly ArgPath[]
  name?: ArgPath | readonly ArgPath[]
  /** The key of an item that holds the field's name. */
  key: string
}

/** A call that writes an object where no schema says what is kept: `setDoc(doc(db, 'users', id), { email })`. */
export interface WriteCall {
  fields: ArgPath
  /** The call in its chain, or in its first argument, that names the collection by a text: `collection('users').add({ … })`. */
  of: readonly string[]
  /** The collection may be a property of what the library goes by: `db.users.insertOne({ … })`. */
  member?: true
}

/** An object that declares fields without a call, told by the type it is given or the static member it is. */
export interface LiteralSpec {
  /** `const Users: CollectionConfig = { … }`, or `satisfies`. */
  type?: string
  /** `static schema = { … }` of a class that extends something of the library. */
  member?: string
  /** Neither: what a file exports, where each of its fields is an object with a type. The keys lead to the fields and the record's name. */
  fields?: string
  items?: string
  key?: string
  name?: string
}

export interface ModelSpec extends Unit {
  role: 'kept' | 'checked' | 'shaped'
  /** It offers its fields to whoever calls the program, and so they may have readers outside it. */
  offered?: true
  /** It shows every field of its records to those who run the program, without a line of that, or reads them by itself. */
  shown?: true
  /** It only describes: all that it observes is shaped, and no finding is about that. */
  describes?: true
  /** Names by which the library goes where a file is handed it (`(sequelize, DataTypes) => …`, `knex.schema`) or takes it from its project. */
  receivers?: readonly string[]
  /** Calls that declare fields, by callee; `Class()` is the call of what `Class` gave. */
  objects?: Readonly<Record<string, ObjectCall>>
  columns?: Readonly<Record<string, ColumnCall>>
  tables?: Readonly<Record<string, TableCall>>
  /** What a table's function calls without declaring a column: `t.index('email')`. */
  noColumns?: RegExp
  lists?: Readonly<Record<string, ListCall>>
  writes?: Readonly<Record<string, WriteCall>>
  literals?: readonly LiteralSpec[]
  /** The call that gives what a variable was made its name as a record: `model('User', schema)`. */
  namedBy?: string
  /** Whether a field is required unless it says otherwise. */
  required?: boolean
  /** Chained methods (`z.string().optional()`) or wrapping calls (`v.optional(...)`) that make a field optional. */
  optional?: readonly string[]
  /** Chained methods or wrapping calls that make it required. */
  demanded?: readonly string[]
  /** Methods or wrapping calls that make all fields of an object optional: `z.object({ … }).partial()`. */
  partial?: readonly string[]
  /** It wraps instead of chaining: `v.optional(v.string())`, not `z.string().optional()`. */
  wraps?: true
  /** In libraries whose fields are objects, the keys that say so: `{ type: String, required: true }`. */
  requiredKey?: string
  optionalKey?: string | readonly string[]
  /** Keys of such an object under which fields of its own stand: `{ type: 'map', properties: { … } }`. */
  nestedKeys?: readonly string[]
  /** An object among the fields holds fields of its own: `profile: { city: String }`; `typeKey` is what makes it a field all the same. */
  nests?: true
  typeKey?: string
  /** Types are texts: `email: 'string.email'`, `'phone?': 'string'`. */
  texts?: true
  /** A column's own name may be the first argument of its type: `emailAddress: varchar('email')`. */
  aliased?: true
  /** Decorators of class members that make the class a record of this library. */
  decorators?: readonly string[]
  /** Last words of the decorators by which projects wrap them: `@OurColumn()`. */
  wrappedDecorators?: readonly string[]
  /** Decorators that make a member optional (handed `false`: required), or required. */
  optionalDecorators?: readonly string[]
  demandedDecorators?: readonly string[]
  /** Decorators of the class that say what its members are: an `@InputType()` is checked, an `@ObjectType()` only shaped. */
  classRoles?: Readonly<Record<string, ModelSpec['role']>>
  /** Schema languages: the kinds of `SchemaRecord` that hold data, with the role of each where it is not the detector's. */
  records?: {
    language: string
    kinds: Readonly<Record<string, ModelSpec['role']>>
    /** How its texts are known in strings and templates of JavaScript: by a tag, callee or comment before them, or by what they say. */
    embedded?: { tags: readonly string[]; test?: undefined } | { test: RegExp; tags?: undefined }
  }
}

/** One shape of a call: where the person's id, traits, properties and texts stand. */
export type CallSpec = {
  /**
   * Leading arguments that must be these literals; `{}` an object literal, `""` any text, `*` anything, `[setUserId]` an array literal that
   * starts with this text (a queue: `_paq.push(['setUserId', id])`, where `0.1` leads to the id).
   */
  when?: readonly string[]
  /** What an argument goes by where the call gives it no key: `{ 1: 'email', 2: 'name' }` for `setUser(id, email, name)`. */
  names?: Readonly<Record<ArgPath, string>>
  /** All arguments from this index on, in this slot: loggers. */
  rest?: readonly [number, Slot]
  /** The text an event goes by: a datum may be put into it. */
  event?: ArgPath
  /** The argument that names what stands in the others: `people.set('email', value)`. */
  key?: ArgPath
  /**
   * Names what is kept there, whatever it will be: a text (`useLocalStorage('email', '')`), or the keys of an object (`persist(() => ({
   * email: '' }))`).
   */
  keeps?: ArgPath | readonly ArgPath[]
  /** Options that say what of it is kept: a list of names, or a function that gives an object of them. `but`: what is left out. */
  only?: ArgPath | readonly ArgPath[]
  but?: ArgPath | readonly ArgPath[]
  /** An option without which, or with `false` for which, the call is none: `persist` of a store. */
  if?: ArgPath
  /** Words of a text by which the call is told what to hand on: `morgan(':remote-addr')`. Word → what is handed on. */
  tokens?: Readonly<Record<string, readonly string[]>>
  /**
   * Where the address stands that the rest goes to: its host decides who receives it, and without a third party's host the call is none.
   * `^0`: the argument of the call that the chain began with (`request.post(url).send(data)`).
   */
  url?: ArgPath
} & { [slot in Slot]?: ArgPath | readonly ArgPath[] }

/** An option with which a recipient captures personal data by itself. */
export interface CaptureSpec {
  /** Values, as `String()` writes them; `[…]` a list that is not empty; names of an enumeration as their values are written (`mask-user-input`). */
  is: readonly string[]
  /** What it captures then, behind "PostHog captures": `what people type`. */
  captures: string
  /** The value that captures nothing, as code. */
  safe: string
  /** The vendor's default is one of `is`, or captures as much: an option that is left out counts in strict. */
  omitted?: true
}

/** An option that says where a recipient keeps what it receives, by its values or by the ends of the hosts it names: `{ 'eu.i.posthog.com': 'EU' }`. */
export interface RegionSpec {
  /** A text that ends in `*` is a beginning: `eu-*`. */
  regions: Readonly<Record<string, string>>
  /** Where it is kept if the option is left out, unless the client then reads it from the environment. */
  otherwise?: string
}

/** An option that says by whom a library sends: recipients by its values, or by the ends of the hosts it names; `*` whatever its value. */
export interface CarrierSpec {
  carriers: Readonly<Record<string, string>>
}

/** An option by which consent is there before anybody was asked. */
export interface GrantSpec {
  is: readonly string[]
  /** Who grants, at the start of a sentence: `Google's consent mode`. */
  grants: string
  /** The value that grants nothing, as code. */
  safe: string
  /** Keys beside it that make it no consent by their `true`: what is needed anyway. */
  beside?: readonly string[]
  /** Names in its path that are no consent. */
  except?: RegExp
}

/** An option of a client, and what it says. */
export type SettingSpec = {
  /** The calls that take it, as in `calls`; they need not stand there. */
  calls: readonly string[]
  /** Leading arguments that must be these texts: a command. */
  when?: readonly string[]
  /** Where it stands; `*` for any key, or each item of a list. */
  at: ArgPath
  /** It says nothing unless these hold, or where one of those does. What is not known here does not hold. */
  if?: Condition
  unless?: readonly Condition[]
} & (CaptureSpec | RegionSpec | CarrierSpec | GrantSpec)

export interface Client {
  packages?: readonly string[]
  /** Names that exist without an import: `gtag`, `posthog`. */
  globals?: readonly string[]
  /** Names under which projects export their configured instance: `logger`, where the import leads out of the file. */
  instances?: readonly string[]
  /** Calls that give an instance, whatever they are called on: `objectStore` of a transaction. */
  makers?: readonly string[]
  /** Instances count only where the module they are imported from is called like this: `analytics` is a common name. */
  modules?: RegExp
  /**
   * Callee → its shape or shapes, the first that fits; `new` is the construction of a client; a dotted name names its receiver too. `default`: the module itself is
   * called; `useTracker()`: the function which that call gave is.
   */
  calls: Readonly<Record<string, CallSpec | readonly CallSpec[]>>
  /** What is assigned to a global instead of being handed over: `{ 'window.intercomSettings': 'traits', 'document.cookie': 'content' }`. */
  assignments?: Readonly<Record<string, Slot>>
  /** How it may be set up, and what that says of people. */
  settings?: readonly SettingSpec[]
  /**
   * Where options stand outside of a call: components by the attribute that holds them (all attributes, where it is empty), types of typed
   * objects, globals.
   */
  optionsIn?: { tags?: Readonly<Record<string, string>>; types?: readonly string[]; globals?: readonly string[] }
  /** Components of its packages (or globals' own tags) whose attributes are handed on: tag → slot → attributes (`href.query`: a key of one). */
  elements?: Readonly<Record<string, { readonly [slot in Slot]?: readonly string[] }>>
}

export interface SinkSpec extends Unit {
  /** The recipient's key in the manifest, if it is not `name`: every logger is `logs`. */
  recipient?: string
  kind: 'analytics' | 'errors' | 'logs' | 'email' | 'messaging' | 'payment' | 'crm' | 'ads' | 'replay' | 'flags' | 'llm' | 'security' | 'identity' | 'storage' | 'url' | 'http'
  /** Hosts that are its own; `graph.facebook.com/events` where others are served at the same host: the address must hold that part. */
  domains?: readonly string[]
  /** What its own terms say it is, where that is more than a processor; `terms` is the page that says so. */
  role?: { is: 'controller' | 'joint_controller'; terms: string }
  /** What a program writes to have its client wait by itself until somebody has agreed: `opt_out_capturing_by_default: true`. */
  waits?: RegExp
  /** It receives what is put into the query of an address, wherever that is written: `/invite?email=${email}`. */
  queries?: true
  /** One entry per SDK whose calls have another shape. */
  clients: readonly Client[]
}

/** Where a request holds what its caller sent. */
export type RequestPart = 'body' | 'query' | 'params' | 'headers' | 'cookies'

/**
 * What a server's framework calls a request and its parts. Paths are written as code is, with `()` for a call: `request.formData.()`.
 * They start at a handler's parameter, or at a function of its packages.
 */
export interface RequestSpec extends Unit {
  /** What handlers call the parameter that is the request, or holds it: `req`, `ctx`. */
  requests?: readonly string[]
  /** Types that make it one whatever it is called: `NextApiRequest`. */
  types?: readonly string[]
  /** First names of paths that handlers take out of the parameter at once: `({ request, cookies }) => …`. */
  taken?: readonly string[]
  /** Functions of its packages that give a request's parts without one: `headers`, `getQuery`. */
  functions?: readonly string[]
  /** The same where they are there without an import. */
  globals?: readonly string[]
  /** What holds a part, its keys being what was sent: `body`, `json.()`. */
  parts?: Readonly<Record<string, RequestPart>>
  /** Calls that take one key out of a part, with the argument that names it: `{ 'headers.get': { part: 'headers', name: 0 } }`. */
  getters?: Readonly<Record<string, { part: RequestPart; name: number }>>
  /** What is a datum by itself, and what the platform calls it (`platformWords`): `{ ip: 'ip-address' }`. */
  values?: Readonly<Record<string, string>>
  /** Decorators of parameters: `@Body('email')`, `@Ip()`. */
  decorators?: Readonly<Record<string, { part: RequestPart } | { value: string }>>
}

/** What an option of a call must say: one of these texts, or anything but `false` where there is none. */
export interface Condition { at: ArgPath; is?: readonly string[] }

/** What a call asks of a person or a device, in `platformWords`; all shapes that fit count. */
export interface Ask { asks: readonly string[]; if?: Condition; unless?: Condition }

/** Where a sign-in with someone else's account says what it wants to know. */
export interface SignInSpec {
  /** Arguments, or attributes of a component, that hold scopes: a text, or a list; `0.config.*.scopes` leads through the items of one. */
  scopes?: readonly ArgPath[]
  /** The same for fields of a profile: `profileFields: ['email', 'birthday']`. */
  fields?: readonly ArgPath[]
  /** Scopes that are asked where none are given. */
  default?: readonly string[]
  /**
   * Objects whose keys are providers with options: what each asks for by itself, the option that adds to it,
   * and the one by whose `true` it asks for nothing by itself: `socialProviders: { google: {} }`.
   */
  options?: readonly { path: ArgPath; scopes: string; without: string; default: Readonly<Record<string, readonly string[]>> }[]
  /** It is this one only where an argument says so: `passport.authenticate('google', …)`. */
  if?: Condition
}

export interface PermissionSpec extends Unit {
  /** Names that exist without an import: `navigator`. */
  globals?: readonly string[]
  /** Callee → what it asks; a dotted name names its receiver too, `X.new` a construction, `X.super` that of a class which extends it. */
  calls?: Readonly<Record<string, Ask | readonly Ask[]>>
  /** Components of its packages → what they ask. */
  elements?: Readonly<Record<string, Ask>>
  signIns?: Readonly<Record<string, SignInSpec>>
  /** Components that sign in; paths are names of attributes. */
  signInElements?: Readonly<Record<string, SignInSpec>>
  /** Modules of which each is a provider, the name being the group: `/providers/(.+)$`; its default export signs in. */
  providers?: { module: RegExp; scopes: readonly ArgPath[]; default: Readonly<Record<string, readonly string[]>> }
  /** Keys under which scopes that are addresses are found in whatever is called: `scopes: ['https://www.googleapis.com/auth/calendar']`. */
  scopeKeys?: readonly string[]
  /** What a scope tells here, if not what the standards say: `{ profile: ['name', 'picture'] }`. */
  grants?: Readonly<Record<string, readonly string[]>>
}

export type Detector =
  | ({ unit: 'permission' } & PermissionSpec)
  | ({ unit: 'request' } & RequestSpec)
  | ({ unit: 'form' } & FormSpec)
  | ({ unit: 'model' } & ModelSpec)
  | ({ unit: 'sink' } & SinkSpec)

export const defineForm = (spec: FormSpec): Detector => ({ unit: 'form', ...spec })
export const defineModel = (spec: ModelSpec): Detector => ({ unit: 'model', ...spec })
export const definePermission = (spec: PermissionSpec): Detector => ({ unit: 'permission', ...spec })
export const defineRequest = (spec: RequestSpec): Detector => ({ unit: 'request', ...spec })

/** `clients` may be left out where there is one shape: then packages, globals and calls stand at the top. */
export const defineSink = (spec: Omit<SinkSpec, 'clients'> & (Client | { clients: readonly Client[] })): Detector => {
  const clients = 'clients' in spec ? spec.clients : [{
    ...(spec.packages && { packages: spec.packages }), ...(spec.globals && { globals: spec.globals }),
    ...(spec.instances && { instances: spec.instances }), ...(spec.modules && { modules: spec.modules }), calls: spec.calls,
    ...(spec.assignments && { assignments: spec.assignments }), ...(spec.elements && { elements: spec.elements }),
    ...(spec.settings && { settings: spec.settings }), ...(spec.optionsIn && { optionsIn: spec.optionsIn }),
  }]
  return { unit: 'sink', ...spec, clients }
}
