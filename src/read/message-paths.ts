/** A file of messages in one language, told by its path alone. */
export interface MessageFile {
  path: string
  /** What its translations have in common: the path before the language. */
  catalog: string
  /** In lower case, with a hyphen: `en`, `pt-br`. */
  language: string
  /** As of a message: `common`, `auth.login`; empty for `locales/en.json`. */
  namespace: string
}

const ending = /\.(json|ya?ml)$/
const container = /^(_?locales?|i18n|l10n|intl|langs?|languages?|messages|translations?)$/i
/** Languages an application may be written in, by ISO 639-1: a set, since `ui` and `my-app` look like one. */
const known = new Set(('en de fr es pt it nl sv da nb nn no fi is et lv lt pl cs sk sl hr sr bs mk bg ro hu el tr ru uk be ka hy az kk uz ky mn he ar fa ur '
  + 'hi bn pa gu mr ta te kn ml si ne th lo km vi id ms tl zh ja ko sw am af sq eu ca gl ga cy mt lb eo').split(' '))
const tag = /^([a-z]{2})(?:[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3}|\d{3})){0,2}$/

const languageOf = (name: string): string | undefined => known.has(tag.exec(name)?.[1] ?? '') ? name.toLowerCase().replaceAll('_', '-') : undefined

/**
 * The language and namespace of a message file: `locales/en.json`, `public/locales/en/common.json`, `i18n/auth/en-US.json`,
 * `lang/messages.de.yml`; undefined for all other files. `path` is relative to the root, forward slashes.
 */
export function messageFileAt(path: string): MessageFile | undefined {
  if (!ending.test(path)) return undefined
  const folders = path.split('/')
  const stem = (folders.pop() as string).replace(ending, '')
  for (let at = folders.length - 1; at >= 0; at--) {
    if (!container.test(folders[at] as string)) continue
    const below = folders.slice(at + 1)
    const named = stem.split('.')
    const own = languageOf(named.at(-1) as string)
    const before = folders.slice(0, at + 1).join('/')
    if (own !== undefined) return { path, catalog: before, language: own, namespace: [...below, ...named.slice(0, -1)].join('.') }
    const index = below.findIndex(folder => languageOf(folder) !== undefined)
    if (index < 0) continue
    const language = languageOf(below[index] as string) as string
    return { path, catalog: [before, ...below.slice(0, index)].join('/'), language, namespace: [...below.slice(index + 1), stem].join('.') }
  }
  return undefined
}
