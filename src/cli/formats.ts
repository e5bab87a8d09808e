import type { ChangesFormat, Format } from '../types/index.js'
import { nearest, UsageError } from './args.js'

type Formats<One> = Record<string, () => Promise<{ default: One }>>
interface Kinds { findings: Format; inventory: Format; changes: ChangesFormat }
type Subject = keyof Kinds

/** How the findings of a run can be told, the inventory of data, and what changes in it. A format is one file in `report` and one line here. */
const formats: { [S in Subject]: Formats<Kinds[S]> } = {
  findings: {
    stylish: () => import('../report/stylish.js'),
    json: () => import('../report/json.js'),
    sarif: () => import('../report/sarif.js'),
    github: () => import('../report/github.js'),
    gitlab: () => import('../report/gitlab.js'),
    junit: () => import('../report/junit.js'),
    markdown: () => import('../report/findings-markdown.js'),
  },
  inventory: {
    markdown: () => import('../report/markdown.js'),
    html: () => import('../report/html.js'),
    json: () => import('../report/json.js'),
  },
  changes: {
    text: () => import('../report/changes-text.js'),
    markdown: () => import('../report/changes-markdown.js'),
    json: () => import('../report/changes-json.js'),
  },
}

export const formatNames: Record<Subject, string[]> =
  { findings: Object.keys(formats.findings), inventory: Object.keys(formats.inventory), changes: Object.keys(formats.changes) }

const commands: Record<Subject, string> = { findings: 'check', inventory: 'inventory', changes: 'diff' }

/** A format by its name; `md` is `markdown`. */
export async function formatNamed<S extends Subject>(subject: S, name: string): Promise<Kinds[S]> {
  const known = name === 'md' ? 'markdown' : name
  const own = formats[subject] as Formats<Kinds[S]>
  if (Object.hasOwn(own, known)) return (await (own[known] as Formats<Kinds[S]>[string])()).default
  const other = (Object.keys(formats) as Subject[]).find(each => each !== subject && Object.hasOwn(formats[each], known))
  const hint = other ? ` It is one of purposely ${commands[other]}.` : nearest(name, formatNames[subject])
  throw new UsageError(`${name} is no format of purposely ${commands[subject]}.${hint} The formats are ${formatNames[subject].join(', ')}.`)
}
