import { calleeName, endOf, literalText, propertiesOf, propertyValue, startOf, unwrap } from '../kit/ast.js'
import type { CaptureSpec, CarrierSpec, Condition, GrantSpec, RegionSpec, SettingSpec } from '../kit/define.js'
import { pathOf } from '../kit/expression.js'
import { originOf } from '../kit/scope.js'
import type { Edit, Imported, Node, SettingObservation } from '../types/index.js'
import { calledFrom, fits, meets } from './calls.js'
import { optionsAt, valueText, type Option } from './options.js'
import { callName } from './send-call.js'
import { entriesFor, fromPackage, table, type SettingEntry } from './table.js'
import type { Visited } from './walk.js'

/** Reads how the recipients of one file are set up: in calls, components, typed objects, and what is assigned to globals. */
export interface SettingObserver {
  /** `names`: those it may be looked up by. */
  call(node: Node, visited: Visited, names: readonly string[]): void
  element(node: Node, tag: string, visited: Visited): void
  literal(node: Node, visited: Visited): void
  assignment(node: Node, visited: Visited): void
}

/** Where the options of one set-up are found: an argument and the keys below it. */
type OptionsAt = (path: string) => Option[]

/** A set-up while it is read. `whole`: what is left out counts, since all its options stand here. */
interface SetUp { entry: SettingEntry; call: string; at: Node; options: OptionsAt; whole: boolean; edit(missing: readonly string[], option: Option, safe: string): Edit | undefined }

export function settingObserver(imported: Imported): SettingObserver {
  /** Places that have been read: an object may be typed, and handed to a call too. */
  const seen = new Set<string>()
  const read = (setUp: SetUp, visited: Visited): void => {
    for (const spec of setUp.entry.specs) readSetting(spec, setUp, visited, seen)
  }
  return {
    call(node, visited, names) {
      const entries = entriesFor(table.settingCalls, node.type === 'NewExpression' ? names.map(name => `${name}.new`) : names)
      if (entries.length === 0) return
      const { frame, walk } = visited
      const origin = calledFrom(node, walk, imported)
      for (const entry of entries) {
        if (!fits(entry, origin, node, frame)) continue
        const args = node.arguments as Node[]
        const specs = entry.specs.filter(({ when }) => when === undefined || when.every((wanted, index) => meets(args[index], wanted, frame)))
        const options: OptionsAt = path => {
          const [index, ...rest] = path.split('.')
          const before = args.slice(0, Number(index) + 1)
          return before.some(one => one.type === 'SpreadElement') ? [{ is: 'unknown' }] : optionsAt(args[Number(index)], rest, frame)
        }
        read({
          entry: { ...entry, specs }, call: node.type === 'NewExpression' ? `new ${calleeName(node.callee) ?? '?'}` : callName(node), at: node.callee as Node, options, whole: true,
          edit: (keys, option, safe) => insertion(option, safe, walk.text) ?? appended(node, keys, safe),
        }, visited)
        return
      }
    },
    element(node, tag, visited) {
      const { frame, walk } = visited
      const steps = tag.split('.')
      const entries = table.settingTags.get(steps.at(-1) as string)
      if (!entries) return
      const origin = originOf({ type: 'Identifier', name: steps[0] }, frame)
      const attributes = attributesAsObject(node.openingElement as Node)
      for (const entry of entries) {
        if (origin?.kind !== 'import' || !fromPackage(origin.source, entry.client.packages)) continue
        const holder = entry.attribute === '' || entry.attribute === undefined ? [] : [entry.attribute]
        const options: OptionsAt = path => optionsAt(attributes, [...holder, ...path.split('.').slice(1)], frame)
        read({ entry, call: `<${tag}>`, at: (node.openingElement as Node).name as Node, options, whole: false, edit: (_, option, safe) => insertion(option, safe, walk.text) }, visited)
        return
      }
    },
    literal(node, visited) {
      const { frame } = visited
      const object = node.type === 'TSSatisfiesExpression' ? node.expression as Node : node.type === 'VariableDeclarator' ? node.init as Node | undefined : undefined
      const type = node.type === 'TSSatisfiesExpression' ? node.typeAnnotation as Node : node.id?.typeAnnotation?.typeAnnotation as Node | undefined
      if (!object || unwrap(object).type !== 'ObjectExpression') return
      for (const name of typeNames(type)) {
        for (const entry of table.settingTypes.get(name) ?? []) {
          const origin = originOf({ type: 'Identifier', name }, frame)
          if (origin?.kind !== 'import' || !fromPackage(origin.source, entry.client.packages)) continue
          const options: OptionsAt = path => optionsAt(object, path.split('.').slice(1), frame)
          read({ entry, call: name, at: object, options, whole: false, edit: () => undefined }, visited)
          return
        }
      }
    },
    assignment(node, visited) {
      const path = node.left.type === 'MemberExpression' || node.left.type === 'Identifier' ? pathOf(node.left as Node) : undefined
      const steps = path?.filter((step, index) => index > 0 || !/^(window|globalThis|self)$/.test(step))
      const entry = steps && table.settingGlobals.get(steps[0] as string)?.find(one => one.name.join('.') === steps.join('.'))
      if (!entry || visited.walk.origin(node.left as Node)?.kind !== 'global') return
      const options: OptionsAt = one => optionsAt(node.right as Node, one.split('.').slice(1), visited.frame)
      read({ entry, call: entry.name.join('.'), at: node.left as Node, options, whole: false, edit: () => undefined }, visited)
    },
  }
}

function readSetting(spec: SettingSpec, { entry, call, at, options, whole, edit }: SetUp, visited: Visited, seen: Set<string>): void {
  const { walk, collect } = visited
  const holds = ({ at: path, is }: Condition): boolean => options(path).some(one => one.is === 'given' && agrees(valueText(one.value, one.frame), is))
  if (spec.if && !holds(spec.if) || spec.unless?.some(holds)) return
  const note = (found: Pick<SettingObservation, 'name' | 'at'> & Partial<SettingObservation>): void => {
    const place = `${found.name} ${found.at.start}`
    if (seen.has(place)) return
    seen.add(place)
    collect.setting({ sink: entry.sink.recipient ?? entry.sink.name, call, callAt: walk.spanOf(at), detector: entry.sink.name, owners: walk.owners(), ...found })
  }
  const all = options(spec.at)
  for (const option of all) {
    if (option.is !== 'given') continue
    const value = valueText(option.value, option.frame)
    if ('carriers' in spec) {
      const carrier = carrierOf(spec, value)
      if (carrier) note({ name: option.name.join('.') || spec.at, value: value === undefined ? '{…}' : written(value), at: walk.spanOf(option.property), carrier })
      continue
    }
    if (value !== undefined && 'grants' in spec) {
      if (grants(spec, value, option)) {
        const edit = replacement(option, spec, walk.text)
        // { name: 'matomo', default: true }
        const called = option.name.length > 1 ? literalText(propertyValue(option.holder, 'name')) : undefined
        const name = called ?? option.name.filter(one => !/^(enabled|default)$/.test(one)).at(-1) ?? option.name.at(-1) ?? spec.at
        collect.consent({
          owner: walk.owners()[0] ?? '', name, by: walk.text.slice(startOf(option.property), endOf(option.property)).replace(/\s+/g, ' ').slice(0, 60), words: [], at: walk.spanOf(option.property),
          detector: entry.sink.name, asked: { by: spec.grants, to: spec.safe }, ...(edit && { edits: { drop: edit } }),
        })
      }
      continue
    }
    const says = value === undefined || 'grants' in spec ? undefined : saidBy(spec, value)
    if (value === undefined || says === undefined) continue
    note({ name: option.name.join('.') || spec.when?.at(-1) || spec.at, value: written(value), at: walk.spanOf(option.property), ...says, ...safeOf(spec, replacement(option, spec, walk.text)) })
  }
  const [only] = all
  if (!whole || all.length !== 1 || only?.is !== 'absent' || spec.unless?.some(({ at: path }) => options(path).some(one => one.is !== 'absent' && !(one.is === 'given' && valueText(one.value, one.frame) !== undefined)))) return
  if ('grants' in spec || 'carriers' in spec) return
  const says = 'regions' in spec ? spec.otherwise === undefined ? undefined : { region: spec.otherwise } : spec.omitted ? { captures: spec.captures } : undefined
  const keys = spec.at.split('.')
  if (says) note({ name: keys.slice(1).join('.') || keys.join('.'), at: walk.spanOf(at), ...says, ...('safe' in spec ? safeOf(spec, edit(keys, only, spec.safe)) : {}) })
}

/** What is needed anyway is no consent. */
const grants = ({ is, beside, except }: GrantSpec, value: string, { name, holder, frame }: Extract<Option, { is: 'given' }>): boolean =>
  is.includes(value) && !name.some(one => except?.test(one)) && !beside?.some(key => optionsAt(holder, [key], frame).some(one => one.is === 'given' && valueText(one.value, one.frame) === 'true'))

const agrees = (value: string | undefined, is: readonly string[] | undefined): boolean => is === undefined ? value !== 'false' && value !== 'undefined' : value !== undefined && is.includes(value)

const safeOf = (spec: SettingSpec, edit: Edit | undefined): Pick<SettingObservation, 'safe'> => 'safe' in spec ? { safe: { value: spec.safe, ...(edit && { edit }) } } : {}

/** A value as code shows it: a text in quotes. */
const written = (value: string): string => /^(true|false|null|undefined|-?\d+(\.\d+)?|\[…?\])$/.test(value) ? value : `'${value}'`

function saidBy(spec: CaptureSpec | RegionSpec, value: string): Pick<SettingObservation, 'captures' | 'region'> | undefined {
  if ('regions' in spec) {
    const region = regionAt(value, spec.regions)
    return region === undefined ? undefined : { region }
  }
  return spec.is.includes(value) ? { captures: spec.captures } : undefined
}

function carrierOf({ carriers }: CarrierSpec, value: string | undefined): SettingObservation['carrier'] {
  const name = carriers['*'] ?? (value === undefined ? undefined : regionAt(value, carriers))
  const sink = table.sinks.find(one => (one.recipient ?? one.name) === name)
  return name === undefined ? undefined : { name, title: sink?.title ?? name }
}

/** What an address, a host or a name says of where it is: the longest that fits. */
function regionAt(value: string, regions: RegionSpec['regions']): string | undefined {
  const host = (/^(?:[a-z][a-z\d+.-]*:)?\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(value)?.[1] ?? value.split('/')[0] as string).toLowerCase()
  return Object.entries(regions).toSorted(([one], [other]) => other.length - one.length).find(([pattern]) => matches(host, pattern.toLowerCase()))?.[1]
}

/** Where a recipient keeps what is sent to one of its hosts. */
export function regionOfHost(sink: string, host: string): string | undefined {
  for (const { clients, ...one } of table.sinks) {
    if ((one.recipient ?? one.name) !== sink) continue
    for (const spec of clients.flatMap(client => client.settings ?? [])) {
      const region = 'regions' in spec ? regionAt(host, spec.regions) : undefined
      if (region !== undefined) return region
    }
  }
  return undefined
}

/** A host is below another, a text begins so or is the same. */
const matches = (text: string, pattern: string): boolean => pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1))
  : text === pattern || pattern.includes('.') && text.endsWith(`.${pattern}`)

/** Puts the safe value in the place of the one that is written, in the quotes of the file. */
function replacement({ property, value }: Extract<Option, { is: 'given' }>, spec: SettingSpec, text: string): Edit | undefined {
  if (!('safe' in spec)) return undefined
  const start = startOf(value)
  const end = endOf(value)
  const safe = text[start] === '"' ? spec.safe.replace(/^'(.*)'$/, '"$1"') : spec.safe
  if (property.type === 'Property' && property.shorthand === true) return { start: endOf(property), end: endOf(property), text: `: ${safe}` }
  // <Provider captureEmail>
  return property.bare === true ? { start: endOf(property), end: endOf(property), text: `={${safe}}` } : { start, end, text: safe }
}

/** `session_recording: { maskAllInputs: true }` */
const nested = (keys: readonly string[], safe: string): string => keys.length === 1 ? `${keys[0]}: ${safe}` : `${keys[0]}: { ${nested(keys.slice(1), safe)} }`

/** Sets what is left out, before all else that its object holds. */
function insertion(option: Option, safe: string, text: string): Edit | undefined {
  if (option.is !== 'absent' || !option.holder || option.holder.of === 'attributes') return undefined
  const start = startOf(option.holder) + 1
  const [first] = propertiesOf(option.holder)
  const entry = nested(option.missing, safe)
  return { start, end: start, text: first ? `${text.slice(start, startOf(first))}${entry},` : ` ${entry} ` }
}

/** Sets what is left out where the call has no options at all. */
function appended(node: Node, [index, ...keys]: readonly string[], safe: string): Edit | undefined {
  const args = node.arguments as Node[]
  const last = args.at(-1)
  if (args.length !== Number(index) || !last || keys.length === 0) return undefined
  return { start: endOf(last), end: endOf(last), text: `, { ${nested(keys, safe)} }` }
}

/** The names in a type: of `Partial<PostHogConfig>` both. */
function typeNames(type: Node | undefined): string[] {
  if (type?.type !== 'TSTypeReference') return []
  const own = type.typeName?.type === 'Identifier' ? [type.typeName.name as string] : []
  return [...own, ...((type.typeArguments ?? type.typeParameters)?.params as Node[] | undefined ?? []).flatMap(typeNames)]
}

/** The attributes of an element as the object they make of themselves. */
function attributesAsObject(opening: Node): Node {
  const properties = (opening.attributes as Node[]).map((one): Node => one.type !== 'JSXAttribute' ? { ...one, type: 'SpreadElement', argument: one.argument as Node }
    : { ...one, type: 'Property', key: one.name as Node, value: one.value == null ? { type: 'Literal', value: true } : unwrap(one.value as Node), computed: false, kind: 'init', bare: one.value == null })
  return { ...opening, type: 'ObjectExpression', properties, of: 'attributes' }
}
