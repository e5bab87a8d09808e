// Writes docs/categories.md from the taxonomy. Run after a build: node src/dev/categories.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const file = fileURLToPath(new URL('../../docs/categories.md', import.meta.url))
const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'

/**
 * The page as Markdown.
 * @param {typeof import('../taxonomy/index.ts')} taxonomy
 */
export function categoriesPage({ categories, covers, hints, resolveKey, reveals, shortKey }) {
  const usable = categories.filter(({ key }) => !('problem' in resolveKey(key)))
  const broad = categories.filter(({ key }) => key.startsWith('user') && 'problem' in resolveKey(key))
  const alsoOf = key => usable.filter(other => other.key !== key && !other.key.startsWith(`${key}.`) && covers(key, other.key)).map(other => `\`${shortKey(other.key)}\``)
  const row = ({ key, title, sensitivity, article, origin }) => [
    `\`${shortKey(key)}\``, title, sensitivity === 'ordinary' ? '' : sensitivity, article === undefined ? '' : `Art. ${article}`,
    alsoOf(key).join(', '), `\`${key}\`${origin === 'purposely' ? ' +' : ''}`,
  ]
  const table = rows => [['Write', 'It is', 'Sensitivity', 'GDPR', 'Covers too', 'Full key'], Array(6).fill('---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  const plain = (heads, rows) => [heads, heads.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  return [
    '# Data categories', '',
    'What a manifest lists under `data`, `receives`, `never` and `fields`. A key covers what lies below it: `address` covers `city`. Keys that name nearly the same thing cover each other. The full key may be written too, and so may any end of it that names one category only.', '',
    `*Special* categories (GDPR [Art. 9 and 10](${gdpr})) need a \`condition\` in the purpose that lists them. *Sensitive* ones are set apart in the inventory. The article is context, not a legal verdict.`, '',
    'The categories are those of the [Fides language](https://ethyca.github.io/fideslang/) 3.1 (Ethyca, CC BY 4.0); a + marks our own, each below a key of fideslang. This page is written by `node src/dev/categories.mjs`.', '',
    ...table(usable.map(row)), '',
    '## What may reveal a special category', '',
    `None of these is one. Data that reveal one are protected as well ([recital 51](${gdpr}); Court of Justice, [C‑184/20](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62020CJ0184)), so the inventory marks them, and a person has to look.`, '',
    ...plain(['Write', 'May reveal', 'Because'], reveals.map(({ key, what, because }) => [`\`${shortKey(key)}\``, what, because])), '',
    '## Hints', '',
    'What the inventory says beside a category, with its ground. None of it is a legal verdict.', '',
    ...plain(['Write', 'Mark', 'It says', 'Ground'], hints.map(({ keys, mark, says, ground }) => [keys.map(key => `\`${shortKey(key)}\``).join(', '), mark, says, `[${ground.title}](${ground.url})`])), '',
    '## Too broad to be listed', '',
    'These would license unlike things, so a manifest that lists one is told which narrower keys it may mean: ' + broad.map(({ key }) => `\`${key === 'user' ? key : key.slice('user.'.length)}\``).join(', ') + '.', '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, categoriesPage(await import('../../dist/src/taxonomy/index.js')))
