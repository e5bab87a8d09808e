import { applyEdits, modify, parse, type JSONPath, type ParseError } from 'jsonc-parser'
import { defineExport, TemplateError } from '../define.js'
import { collectedTypes, keys } from '../parts/apple.js'

/*
 * The same as Apple's privacy manifest, in Expo's configuration: `ios.privacyManifests` of app.json. What stands in the file stays, also its
 * layout. The two answers that no code gives are `null`, which nobody takes for one.
 */
export default defineExport({
  name: 'expo',
  summary: 'ios.privacyManifests of Expo\'s app.json, merged into the file that stands',
  formats: ['json'],
  template: 'merged',
  make(facts, { template = '{}\n' }) {
    const errors: ParseError[] = []
    const config: unknown = parse(template, errors, { allowTrailingComma: true })
    if (errors.length > 0 || !isObject(config)) throw new TemplateError('is no JSON object: name an app.json, or a new file.')
    const top: JSONPath = isObject(config.expo) || Object.keys(config).length === 0 ? ['expo'] : []
    const path = [...top, 'ios', 'privacyManifests', keys.types]
    const standing = at(config, path)
    const items = Array.isArray(standing) ? standing.filter(isObject) : []
    const open = items.filter(item => typeof item[keys.linked] !== 'boolean' || typeof item[keys.tracking] !== 'boolean').map(item => String(item[keys.type]))
    const { types, notes } = collectedTypes(facts, items.map(item => String(item[keys.type])), open)
    const missing = types.filter(({ type }) => !items.some(item => item[keys.type] === type))
    const merged = [
      ...(Array.isArray(standing) ? standing : []).map((item: unknown) => isObject(item) ? withPurposes(item, types.find(({ type }) => type === item[keys.type])?.purposes ?? []) : item),
      ...missing.map(({ type, purposes }) => ({ [keys.type]: type, [keys.linked]: null, [keys.tracking]: null, [keys.purposes]: purposes })),
    ]
    if (JSON.stringify(merged) === JSON.stringify(standing ?? [])) return { output: template, notes }
    const indent = /\n([\t ]+)"/.exec(template)?.[1] ?? '  '
    return { output: applyEdits(template, modify(template, path, merged, { formattingOptions: { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: template.includes('\r\n') ? '\r\n' : '\n' } })), notes }
  },
})

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const at = (value: unknown, [key, ...rest]: JSONPath): unknown => key === undefined ? value : isObject(value) && Object.hasOwn(value, key) ? at(value[key], rest) : undefined

/** An item with the purposes that it lacks; those that it has stay. */
function withPurposes(item: Json, purposes: readonly string[]): Json {
  const own = Array.isArray(item[keys.purposes]) ? item[keys.purposes] as unknown[] : []
  const more = purposes.filter(purpose => !own.includes(purpose))
  return more.length === 0 ? item : { ...item, [keys.purposes]: [...own, ...more] }
}
