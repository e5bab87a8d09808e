import { linesOf, type Lines } from '../kit/lines.js'
import { fileOwner } from '../kit/owner.js'
import type { FieldDraft } from '../kit/visit.js'
import { openFrame } from '../kit/frames.js'
import type { ExportFact, FieldObservation, FileFacts, Imported, Node, OwnComponent, Syntax, TypedValues } from '../types/index.js'
import { collectorOf, type Collector } from './collect.js'
import { textObserver, type ReadEmbedded } from './embedded.js'
import { disablesIn } from './disables.js'
import { settleConsents } from './consents.js'
import { exportedClients, exportedFrom, reachedFunctions } from './exported.js'
import { fieldsOfObject, settleMade } from './field-objects.js'
import { askedIn } from './forms.js'
import { pageOf } from './get-forms.js'
import { observeMember } from './members.js'
import { observeLiteral } from './model-literals.js'
import { callNames } from './model-origin.js'
import { observeModelCall } from './models.js'
import { hiddenField, observeFieldCall, type Hidden } from './field-calls.js'
import { observePermissionElement, permissionObserver } from './permissions.js'
import { observeRecords } from './records.js'
import { requestObserver } from './requests.js'
import { setupOf, setupOfElement, setupsIn, type Setup } from './setups.js'
import { settingObserver } from './settings.js'
import { observeHandedOn as handedOn } from './handing.js'
import { sinkObserver, type OwnFunctions } from './sinks.js'
import { calledNames, table } from './table.js'
import { tagsIn, tagsInLines } from './tags.js'
import { walkProgram } from './walk.js'
import { endOf, startOf, unwrap } from '../kit/ast.js'

export interface ObserveOptions {
  /** Reads SQL and GraphQL in the strings of a program. */
  embedded?: ReadEmbedded
  /** The project's own functions that hand on to a recipient, by name: the manifest's `recipients.*.calls`. */
  wrappers?: Readonly<Record<string, string>>
  /** Modules of which every call hands on to a recipient: the manifest's `recipients.*.packages`. */
  packages?: Readonly<Record<string, string>>
  /** Hosts that are a recipient's: the manifest's `recipients.*.domains`. */
  domains?: Readonly<Record<string, string>>
  /** Recipients of the manifest that are to be told of unread data, as analytics are. */
  close?: readonly string[]
  /** The project's own controls: the manifest's `components`. */
  components?: readonly OwnComponent[]
  /** What other files of the project were found to export, by the module as this file writes it. */
  imported?: Imported
  /** What types say of values that are handed over as they are, by place. */
  typed?: TypedValues
  /** Nobody asks what other files may reach of it. */
  alone?: boolean
}

const called = calledNames(table)
const unnamed: readonly string[] = []

const ownFunctions = ({ wrappers = {}, packages = {}, domains = {}, close = [], imported = {}, typed = {} }: ObserveOptions): OwnFunctions => ({ wrappers, packages, domains, close, imported, typed })

/** Of what one file says, what it hands on to whoever imports it. Never throws. */
export const observeHandedOn = (syntax: Syntax, options: ObserveOptions): FileFacts => handedOn(syntax, ownFunctions(options))

/** All that one file says, in one walk. Never throws: what cannot be read is a gap. */
export function observe(syntax: Syntax, options: ObserveOptions = {}): FileFacts {
  const { path } = syntax
  if (syntax.problem) return { path, observations: [], tags: [], problem: syntax.problem }
  const collect = collectorOf(path, syntax.text)
  const file = { path, text: syntax.text, lines: linesOf(syntax.text) }
  try {
    // markup first: what a form is made of in code is reported where no control shows it
    if (syntax.markup) collect.asked(askedIn(syntax.markup, pageOf(path, syntax.text), options.components))
    const exports = syntax.ast ? observeProgram(syntax, file.lines, collect, options) : []
    settleConsents(collect.ticks, syntax.ast, file, collect)
    if (syntax.schema) observeRecords({ records: syntax.schema, gaps: syntax.gaps ?? [] }, [fileOwner(path)], collect)
    const tags = syntax.schema ? tagsInLines(file, syntax.comments ?? []) : tagsIn(syntax, file)
    const disables = disablesIn(syntax, file)
    return { path, observations: inOrder(collect), tags, ...(collect.forms.length > 0 && { forms: collect.forms }), ...(disables.length > 0 && { disables }), ...(exports.length > 0 && { exports }) }
  } catch (error) {
    const deep = error instanceof RangeError
    const message = deep ? 'is nested too deeply to be walked' : `could not be observed (${error instanceof Error ? error.message : String(error)})`
    return { path, observations: [], tags: [], problem: { message, line: 1, column: 1 } }
  }
}

function observeProgram(syntax: Syntax, lines: Lines, collect: Collector, options: ObserveOptions): ExportFact[] {
  const program = syntax.ast as NonNullable<Syntax['ast']>
  const sinks = sinkObserver(ownFunctions(options), collect, node => lines.span(startOf(node), endOf(node)))
  const settings = settingObserver(options.imported ?? {})
  const done = new Set<Node>()
  const setups: Setup[] = []
  const hidden: Hidden[] = []
  const made: FieldDraft[] = []
  const permission = permissionObserver(syntax.text)
  walkProgram(program, { path: syntax.path, text: syntax.text, comments: syntax.comments ?? [], lines }, collect, {
    call(node, visited) {
      const names = callNames(node, visited.frame)
      // what a call gives is called by a name of its own, to which only some listen
      const own = unwrap(node.callee as Node).type === 'CallExpression' ? unnamed : names
      sinks.call(node, visited, names)
      settings.call(node, visited, own)
      const known = node.type === 'NewExpression' || names.some(name => called.has(name))
      if (known) observeModelCall(node, names, visited, done)
      permission(node, visited, own)
      if (!known) return
      const field = observeFieldCall(node, visited) ?? hiddenField(node, visited)
      if (field) hidden.push(field)
      made.push(...fieldsOfObject(node, visited, done))
      const setup = node.type === 'CallExpression' ? setupOf(node, visited) : undefined
      if (setup) setups.push(setup)
    },
    assignment(node, visited) {
      sinks.assignment(node, visited)
      settings.assignment(node, visited)
    },
    literal(node, visited) {
      observeLiteral(node, visited, done)
      settings.literal(node, visited)
    },
    requests: requestObserver(syntax.text),
    joined: sinks.joined,
    member: observeMember,
    text: textObserver(syntax.text, lines, collect, options.embedded),
    markup(roots) { collect.asked(askedIn(roots, { path: syntax.path, text: syntax.text, jsx: true, whole: true, sends: true }, options.components)) },
    element(element, node, visited) {
      const setup = setupOfElement(node, visited, element)
      if (setup) setups.push(setup)
      sinks.element(node, element.imported ?? element.tag, visited)
      settings.element(node, element.imported ?? element.tag, visited)
      observePermissionElement(element, node, visited)
    },
  })
  // what a component's markup sets up, its script may check
  for (const element of syntax.markup ?? []) setups.push(...setupsIn(element))
  const exported = options.alone ? [] : exportedFrom(program, openFrame(program, undefined))
  sinks.finish(reachedFunctions(exported))
  settleSetups(setups, collect)
  settleMade(made, collect)
  for (const { draft, names } of hidden) if (!names.some(name => isShown(name, collect))) collect.field(draft)
  return exportedClients(exported, options.imported ?? {})
}

/** Whether anything in the file stands for a field: `address.city` is also shown by `city`. */
const isShown = (name: string, collect: Collector): boolean => collect.observations.some(one => one.kind === 'field'
  && (one.name === name || one.name.endsWith(`.${name}`) || name.endsWith(`.${one.name}`)))

/**
 * Ties each form to the schemas that check it, and lets initial values stand for fields that nothing else shows. Fields that a row
 * component beside the form registers are the form's, where the file has one form.
 */
function settleSetups(setups: readonly Setup[], collect: Collector): void {
  const owners = new Set(setups.map(setup => setup.owner))
  for (const setup of setups) {
    const fields = collect.observations.filter(one => one.kind === 'field')
    const rows = fields.filter(field => field.role === 'asked' && field.detector === setup.detector && !owners.has(field.owner))
    const asked = fields.filter(field => field.role === 'asked' && field.owner === setup.owner || owners.size === 1 && rows.includes(field))
    const checked = fields.filter(field => field.role === 'checked' && setup.schemas.includes(field.owner))
    const shown = new Set([...asked, ...rows, ...checked].map(field => field.name))
    for (const draft of setup.defaults) if (!shown.has(draft.name)) asked.push(collect.field(draft))
    for (const field of asked) {
      if (setup.schemas.length > 0) field.checkedBy = setup.schemas
      const schema = checked.find(one => one.name === field.name)
      if (!schema) continue
      adopt(field, schema)
    }
  }
}

/** A control takes from its schema what the markup does not say: that it is demanded, and what its type and validators tell. */
function adopt(field: FieldObservation, schema: FieldObservation): void {
  if (field.required === undefined && schema.required !== undefined) {
    field.required = schema.required
    if (schema.requiredBy !== undefined) field.requiredBy = schema.requiredBy
    if (schema.edits?.optional) field.edits = { ...field.edits, optional: schema.edits.optional }
  }
  field.words.push(...schema.words.filter(word => word.kind === 'validator' || word.kind === 'declaredType'))
}

/** Observations in the order of the text, whatever order the walk met them in. */
const inOrder = (collect: Collector) => collect.observations.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** A recipient that detectors know: what people call it, what it does, what its terms say it is, and by what it waits for a consent. */
export interface KnownSink { title: string; kind: string; role?: { is: string; terms: string }; domains?: readonly string[]; waits?: RegExp }

export const knownSinks: Readonly<Record<string, KnownSink>> = Object.fromEntries(
  // a recipient's own file names it, whatever else leads to it
  table.sinks.toSorted((a, b) => Number(b.recipient !== undefined) - Number(a.recipient !== undefined))
    .map(sink => [sink.recipient ?? sink.name, { title: sink.recipient === undefined ? sink.title : sink.recipient, kind: sink.kind, ...(sink.role && { role: sink.role }), ...(sink.domains && { domains: sink.domains }), ...(sink.waits && { waits: sink.waits }) }]))

/** Models of which a field may be read outside the program's code, by the detector's name. */
export const readOutside: Readonly<Record<string, { title: string; offered: boolean; shown: boolean }>> = Object.fromEntries(table.models
  .filter(({ offered, shown }) => offered === true || shown === true)
  .map(({ name, title, offered = false, shown = false }) => [name, { title, offered, shown }]))
