// Writes docs/recognised.md: what is recognised, library by library, each with a line of its own fixtures and what is found there.
// Run after a build: node src/dev/recognised.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rooms = { form: 'forms', model: 'models', request: 'requests', sink: 'sinks', permission: 'permissions' }
const said = /(?:\/\/-?|\{?\/\*|<!--|--|#|\{\{!--|<%#)\s*expect:\s*(.*?)\s*(?:\*\/\}?|-->|--\}\}|%>)?\s*$/

/** The first line of a detector's fixtures of which something is found, and what: `['<input name="phone">', 'user.contact.phone_number']`. */
function exampleOf({ unit, name }) {
  const folder = join(root, 'test', rooms[unit], name)
  for (const file of readdirSync(folder).sort().filter(one => !one.startsWith('silent'))) {
    const rows = readFileSync(join(folder, file), 'utf8').split(/\r?\n/)
    const hits = rows.flatMap((row, index) => {
      const match = said.exec(row)
      const [surface, , category] = match ? [...match[1].matchAll(/"[^"]*"|\S+/g)].map(one => one[0]) : []
      const line = match && rows.slice(index + 1).find(other => other.trim() !== '' && !said.test(other))?.trim()
      // a banner asks for no datum: what it grants in advance is seen
      if (surface === 'consent' && unit === 'form' && line) return [{ line, category: 'consent' }]
      return category === undefined || !line || surface !== unit ? [] : [{ line, category: category === 'user' ? 'user' : `user.${category}` }]
    })
    // a line that fits into a table, if there is one
    const best = hits.find(({ line }) => line.length <= 90 && line.length > 12 && !line.includes('](')) ?? hits[0]
    if (best) return best
  }
  return undefined
}

const code = text => {
  const short = (text.length > 110 ? `${text.slice(0, 107)}…` : text).replaceAll('|', '\\|')
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short}\``
}

const sinkKinds = {
  analytics: 'Analytics', replay: 'Session replay', errors: 'Errors and traces', logs: 'Logs', ads: 'Advertising', crm: 'Customer relations', email: 'E-mail and SMS',
  messaging: 'Messages and push', payment: 'Payment', identity: 'Sign-in services', flags: 'Feature flags', llm: 'Language models', storage: 'Storage', url: 'Addresses', http: 'Any other host', security: 'Captchas',
}

/**
 * The page as Markdown.
 * @param {readonly import('../kit/define.ts').Detector[]} detectors
 * @param {{ titleOf(key: string): string, languages: readonly string[] }} taxonomy
 */
export function recognisedPage(detectors, { titleOf, languages }) {
  const byTitle = (a, b) => a.title.localeCompare(b.title, 'en')
  const of = unit => detectors.filter(one => one.unit === unit).toSorted(byTitle)
  const packagesOf = one => [...new Set('clients' in one ? one.clients.flatMap(client => client.packages ?? []) : one.packages ?? [])]
  const from = one => {
    const names = packagesOf(one).slice(0, 4).map(name => `\`${name}\``)
    const more = packagesOf(one).length - names.length
    return [...names, ...more > 0 ? [`${more} more`] : []].join(', ')
  }
  const row = one => {
    const example = exampleOf(one)
    return `| ${one.title} | ${from(one)} | ${example ? code(example.line) : ''} | ${example ? example.category === 'consent' ? 'consent given in advance' : titleOf(example.category) : ''} |`
  }
  const table = list => ['| Library | Packages | An example | Found there |', '| --- | --- | --- | --- |', ...list.map(row), '']
  const sinks = of('sink')
  const kinds = Object.keys(sinkKinds).filter(kind => sinks.some(sink => sink.kind === kind))
  return [
    '# What is recognised', '',
    `${detectors.length} detectors: ${of('form').length} for forms, ${of('model').length} for models, ${of('request').length} for what servers read, ${sinks.length} for recipients, ${of('permission').length} for permissions and sign-ins; words in ${languages.length} languages. Each row is one file below \`src/\` and one folder of fixtures below \`test/\`; the example is a line of those fixtures. This page is written by \`node src/dev/recognised.mjs\`.`, '',
    '## Forms', '', 'UI kits need no row: a component that is named like a control (`TextInput`, `PhoneField`, `CountrySelect`) or has a control\'s shape is one, in JSX, Vue, Svelte, Astro, Angular, HTML, Pug, Handlebars, EJS and Nunjucks alike.', '', ...table(of('form')),
    '## Models', '', ...table(of('model')),
    '## What servers read of whoever calls', '', ...table(of('request')),
    '## Recipients', '',
    ...kinds.flatMap(kind => [`### ${sinkKinds[kind]}`, '', ...table(sinks.filter(sink => sink.kind === kind))]),
    '## Permissions and sign-ins', '', ...table(of('permission')),
    '## Languages', '', `Identifiers, labels and placeholders are understood in ${languages.map(language => new Intl.DisplayNames('en', { type: 'language' }).of(language)).sort().join(', ')}; identifiers also without their diacritics (\`fodelsedatum\`, \`geburtsdatum\`, \`data_nascimento\`). What each category is called: [categories](categories.md).`, '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { detectors } = await import('../../dist/src/observe/detectors.generated.js')
  const { titleOf } = await import('../../dist/src/taxonomy/index.js')
  const { languages } = await import('../../dist/src/taxonomy/vocabulary/index.js')
  writeFileSync(join(root, 'docs/recognised.md'), recognisedPage(detectors, { titleOf, languages: ['en', ...languages.map(one => one.language)] }))
}
