import type { OwnComponent } from './manifest.js'
import type { Span } from './span.js'

/**
 * What an expression in markup says, without its syntax tree. All parts are optional: each stands where it could be read.
 *
 *   "Phone"                       { text: 'Phone' }
 *   form.email                    { path: ['form', 'email'] }
 *   register('phone', { ... })    { path: ['register'], call: { args: [{ text: 'phone' }, { keys: { required: { text: 'true' } } }] } }
 *   t('form.phone')               { path: ['t'], call: { args: [{ text: 'form.phone' }] } }
 *   { required: true }            { keys: { required: { text: 'true' } } }
 */
export interface Expression {
  text?: string
  path?: string[]
  call?: { args: Expression[] }
  keys?: Record<string, Expression>
  /** Items of an array. */
  items?: Expression[]
  /** Of a handler of changes: the name of what it puts the new value into. */
  sets?: string
  at?: Span
}

export interface Attribute {
  name: string
  /** `true` for an attribute without a value. */
  value: Expression | true
  at: Span
  /** It is not written in the tag but given by an object, so it cannot be edited there. */
  given?: boolean
}

/** The objects of a list for each of which a piece of markup is drawn, and what the callback's names stand for in one. */
export interface Row {
  names: Readonly<Record<string, readonly string[]>>
  items: Expression[]
}

/**
 * One element of a template, in whatever language it was written: JSX, HTML, Pug ...
 * `tag` is as written (`input`, `Form.Item`, `TextField`).
 */
export interface Element {
  tag: string
  attributes: Attribute[]
  /** JSX spreads: `{...register('phone')}`. */
  spreads: Expression[]
  children: Element[]
  /** The text inside, own and nested, white space folded; translation calls stand as `{key}`. */
  text: string
  /** The module the tag's root name is imported from, where the language has imports. */
  source?: string
  /** The tag as that module calls it, where this file renamed it: `Controller` for `<C>`. */
  imported?: string
  /** It is drawn once for each object of a list. */
  row?: Row
  /** Names inside it whose text only such an object tells: `{field.label}`. */
  says?: Expression[]
  /** JSX: it stands among the children of an element or fragment, and is no expression. */
  child?: boolean
  /** The opening tag of which it is one drawing. */
  template?: Span
  /** The component, function or class around it, as written; empty where the language has none. */
  owner: string
  /** The opening tag. */
  at: Span
  /** Where the whole element ends, where a parser tells: a tag in a comment above speaks for all of it. */
  end?: number
  /** The component language it is written in, where that is not JSX or plain markup: a form library is at home in some of them. */
  language?: 'vue' | 'svelte' | 'astro'
  /** The manifest says that a person types into it. */
  own?: OwnComponent
  /** The names of the nearest enclosing form libraries' variables are not followed here; `form` is the id or name of a `<form>`. */
  form?: string
}
