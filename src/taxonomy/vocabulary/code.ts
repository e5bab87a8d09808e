import type { ValueKind } from './vocabulary.js'

/*
 * Words that code is made of, whatever language its people speak: types, and calls around a value.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a declared type allows a field to be. `none`: nothing a datum can be (a function, an element, a configuration). */
export type Declared = 'any' | 'text' | 'none' | ValueKind

/** Types as written that hold no datum: functions, elements, references. */
export const emptyTypes = new RegExp([
  '=>', '^typeof ', '\\bFunction\\b', '\\bReact\\b', '\\bJSX\\b', 'Element\\b', 'Ref(Object)?\\b', 'Component\\b', '\\bPromise<void>', '\\bkeyof\\b',
  '\\bnever\\b', '\\bvoid\\b', 'Event(Handler)?\\b', 'Icon\\b', '\\bRegExp\\b',
].join('|'))

/** Last words of a type's name that make it no datum: `EmailTemplate`. */
export const emptyHeads = words(`
  template config configuration service client module component controller repository validator status state settings setting options option props
  handler callback provider adapter factory error errors messages translations count type kind mode permission permissions role node icon column style
  event job queue strategy builder renderer visibility resolver loader transport mutation hook aggregate filter sort order flag toggle scalar subscriber
  notification
`)

/** Last words of a type's name that say what it is for: `UserEntity` is a user. */
export const typeSuffixes = words('class schema entity dto model document doc')

/** Plain types → what they hold. */
export const plainTypes: ReadonlyMap<string, Declared> = new Map(([
  ['boolean', 'boolean bool true false tinyint checkbox switch'],
  ['number', 'number int integer float double decimal bigint numeric real serial'],
  ['date', 'date datetime timestamp timestamptz dayjs moment'],
  ['text', 'string text varchar citext char email'],
] as const).flatMap(([kind, names]) => names.split(' ').map((name): [string, Declared] => [name, kind])))

/** `z.string`, `DataTypes.STRING`: the library before the type. */
export const typePrefix = /^(?:z|t|Sequelize|DataTypes|Schema\.Types|Types|pg|s|yup|Joi|v)\.(?=\w)/i

/** Types around a type. */
export const wrappingType = new RegExp('^(?:' + [
  'Array', 'Maybe', 'Nullable', 'Optional', 'Readonly', 'Promise', 'Set', 'ReadonlyArray', 'InputMaybe', 'FormControl', 'Ref', 'Signal', 'WritableSignal',
  'ColumnType', 'Generated', 'Partial',
].join('|') + ')<(.+)>$')

/** Types of libraries that hold text although their name says something else. */
export const textTypes = new RegExp('^(' + [
  'String', 'Text', 'VarChar', 'Json', 'JSON', 'Rich', 'Maybe', 'Nullable', 'Optional', 'Promise', 'DataTypes', 'Schema', 'Sequelize', 'Scalars', 'InputMaybe',
  'FormControl', 'Types', 'Prisma',
].join('|') + ')')

/** Calls that change the form of a datum, not what it tells; lower case. */
export const transforms = words(`
  hash sha256 sha1 sha512 md5 string encodeuricomponent normalize lowercase tolowercase mask redact encrypt trim tostring stringify obfuscate anonymize
  hashemail normalizeemail get unref tovalue sanitize escape flatten array
`)

/** Methods of a value that leave it what it is. */
export const keepingMethods = words('toLowerCase toUpperCase trim toString valueOf normalize slice substring at toISOString join unwrap value replace split')

/** Verbs before what a function gives: `getUserEmail`. */
export const readingVerbs = /^(get|fetch|extract|resolve|read|find|load|parse|use|format|build|select)(?=[A-Z_])/

/** Last parts of a translation key that say which text it is, not which datum: `form.phone.label`. */
export const textParts = words('label title placeholder hint help helper heading caption')
