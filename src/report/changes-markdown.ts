import type { ChangesFormat, Location } from '../types/index.js'
import { changeLines, gapsText, rejudgedText, stateText, type ChangeLine } from './parts/changes.js'
import { inert, table } from './parts/markdown.js'
import { count } from './parts/text.js'
import { uriOf } from './parts/uri.js'

/** A comment on a change holds 65,536 characters: so much for the table, and so much with what is folded away. */
const longestTable = 40_000
const longestReport = 60_000

/** For a comment on a change: what begins and ceases in one table, all further places folded away. */
const changesMarkdown: ChangesFormat = (changes, { from, to }, options) => {
  const { base = '', links = '', categories } = options
  const place = ({ file, line }: Location): string => `[${inert(`${base}${file}:${line}`)}](${links}${uriOf(base + file)}#L${line})`
  const lines = changeLines(changes, options)
  const rows = fitting(lines.map(line => row(line, place).join(' | ')), longestTable).length
  const told = [
    ...changes.renamed.map(one => `- ${inert(one.from)} is ${inert(one.to)} now.`),
    ...changes.rejudged.map(one => `- ${inert(rejudgedText(one, categories))}.`),
  ]
  const top = [
    `## Personal data: ${title(lines)}`,
    ...lines.length === 0 ? ['Nothing changes in what is collected, demanded, kept or sent.'] : [table(['', 'Data', 'Is', 'Why', 'Place'], lines.slice(0, rows).map(line => row(line, place)))],
    ...rows === lines.length ? [] : [`And ${lines.length - rows} more: \`npx purposely diff\` shows all of them.`],
    ...told.length === 0 ? [] : [told.join('\n')],
  ]
  const bottom = [`<sub>From ${inert(stateText(from))} to ${inert(stateText(to))}.${gapsText(changes) === '' ? '' : ` ${gapsText(changes)}`}</sub>`]
  const further = lines.slice(0, rows).filter(({ places }) => places.length > 1).flatMap(({ begins, datum, done, places }) =>
    [`- ${begins ? '+' : '−'} ${inert(datum)}, ${inert(done)}`, ...places.slice(1).map(({ at }) => `  - ${place(at)}`)])
  const shown = fitting(further, longestReport - [...top, ...bottom].join('\n\n').length)
  const folded = shown.length === 0 ? [] : ['<details>\n<summary>Further places</summary>', shown.join('\n'), '</details>']
  return [...top, ...folded, ...bottom].join('\n\n') + '\n'
}

function title(lines: readonly ChangeLine[]): string {
  const begins = lines.filter(line => line.begins).length
  const ceases = lines.length - begins
  if (lines.length === 0) return 'nothing changes'
  return [...begins === 0 ? [] : [count(begins, 'begins', 'begin')], ...ceases === 0 ? [] : [count(ceases, 'ceases', 'cease')]].join(', ')
}

const row = ({ begins, datum, done, why, undeclared, places }: ChangeLine, place: (at: Location) => string): string[] => [
  begins ? '**+**' : '−', inert(datum), `${begins ? '' : 'no longer '}${inert(done)}`, undeclared ? `**${inert(why)}**` : inert(why),
  `${places.slice(0, 1).map(({ at }) => place(at)).join('')}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`,
]

/** The first that fit into so many characters. */
function fitting(texts: readonly string[], most: number): readonly string[] {
  let length = 0
  const end = texts.findIndex(text => (length += text.length + 5) > most)
  return end === -1 ? texts : texts.slice(0, end)
}

export default changesMarkdown
