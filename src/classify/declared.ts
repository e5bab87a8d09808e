import { wordsOf } from './segments.js'

/** What a declared type allows a field to be. `none`: nothing a datum can be (a function, an element, a configuration). */
export type Declared = 'any' | 'text' | 'boolean' | 'number' | 'date' | 'none'

const none = /=>|^typeof |\bFunction\b|\bReact\b|\bJSX\b|Element\b|\bRef(Object)?\b|Component\b|\bPromise<void>|\bkeyof\b|\bnever\b|\bvoid\b|Ref\b|Event(Handler)?\b|Icon\b|\bRegExp\b/
const heads = new Set(['template', 'config', 'configuration', 'service', 'client', 'module', 'component', 'controller', 'repository', 'validator', 'status', 'state',
  'settings', 'setting', 'options', 'option', 'props', 'handler', 'callback', 'provider', 'adapter', 'factory', 'error', 'errors', 'messages', 'translations', 'count',
  'type', 'kind', 'mode', 'permission', 'permissions', 'role', 'node', 'icon', 'column', 'style', 'event', 'job', 'queue', 'strategy', 'builder', 'renderer',
  'visibility', 'resolver', 'loader', 'transport', 'mutation', 'hook', 'aggregate', 'filter', 'sort', 'order', 'flag', 'toggle', 'scalar', 'subscriber', 'notification'])
const kinds: Readonly<Record<string, Declared>> = {
  boolean: 'boolean', bool: 'boolean', true: 'boolean', false: 'boolean', tinyint: 'boolean', checkbox: 'boolean', switch: 'boolean',
  number: 'number', int: 'number', integer: 'number', float: 'number', double: 'number', decimal: 'number', bigint: 'number', numeric: 'number', real: 'number', serial: 'number',
  date: 'date', datetime: 'date', timestamp: 'date', timestamptz: 'date', dayjs: 'date', moment: 'date',
  string: 'text', text: 'text', varchar: 'text', citext: 'text', char: 'text', email: 'text',
}

/** Reads a type as written: `string | null` is text, `Date` a date, `(email: string) => void` none, `EmailTemplate` none. */
export function declaredOf(text: string): Declared {
  if (none.test(text)) return 'none'
  const parts = text.split('|').map(part => part.trim().replace(/(\[\])+$/, '').replace(/[!?]$/, '')).filter(part => !/^(null|undefined|nil|unknown|any|)$/i.test(part))
  if (parts.length === 0) return 'any'
  const found = new Set(parts.map(kindOfPart))
  if (found.size === 1) return [...found][0] as Declared
  if (found.has('text')) return 'text'
  return found.has('any') ? 'any' : [...found][0] as Declared
}

/** The words of a type's name, without those that say what it is for: `UserEntity` is user. */
export function nounOf(type: string): string[] {
  let words = wordsOf(type)
  while (words.length > 1 && ['class', 'schema', 'entity', 'dto', 'model', 'document', 'doc'].includes(words.at(-1) as string)) words = words.slice(0, -1)
  return words
}

function kindOfPart(part: string): Declared {
  const inner = /^(?:z\.|t\.|Sequelize\.|DataTypes\.|Schema\.Types\.|Types\.|pg\.|s\.|yup\.|Joi\.|v\.)?(\w+)/i.exec(part)?.[1] ?? ''
  const kind = kinds[inner.toLowerCase()]
  if (kind !== undefined) return kind
  const generic = /^(?:Array|Maybe|Nullable|Optional|Readonly|Promise|Set|ReadonlyArray|InputMaybe|FormControl|Ref|Signal|WritableSignal|ColumnType|Generated|Partial)<(.+)>$/.exec(part)?.[1]
  if (generic !== undefined) return declaredOf(generic)
  if (/^['"`\d]/.test(part)) return 'any'
  const words = nounOf(inner)
  return words.length > 0 && heads.has(words.at(-1) as string) ? 'none' : 'any'
}
