import type { Format } from '../types/index.js'
import { nearest, UsageError } from './args.js'

type Formats = Record<string, () => Promise<{ default: Format }>>

/** How the findings of a run can be told, and how the inventory of data can. A format is one file in `report` and one line here. */
const formats = {
  findings: {
    stylish: () => import('../report/stylish.js'),
    json: () => import('../report/json.js'),
    sarif: () => import('../report/sarif.js'),
    github: () => import('../report/github.js'),
    gitlab: () => import('../report/gitlab.js'),
    junit: () => import('../report/junit.js'),
    markdown: () => import('../report/findings-markdown.js'),
  } as Formats,
  inventory: {
    markdown: () => import('../report/markdown.js'),
    json: () => import('../report/json.js'),
  } as Formats,
}

type Subject = keyof typeof formats

export const formatNames = { findings: Object.keys(formats.findings), inventory: Object.keys(formats.inventory) } satisfies Record<Subject, string[]>

const commands = { findings: 'check', inventory: 'inventory' } satisfies Record<Subject, string>

/** A format by its name; `md` is `markdown`. */
export async function formatNamed(subject: Subject, name: string): Promise<Format> {
  const known = name === 'md' ? 'markdown' : name
  const load = own(formats[subject], known)
  if (load) return (await load()).default
  const other: Subject = subject === 'findings' ? 'inventory' : 'findings'
  const hint = own(formats[other], known) ? ` It is one of purposely ${commands[other]}.` : nearest(name, formatNames[subject])
  throw new UsageError(`${name} is no format of purposely ${commands[subject]}.${hint} The formats are ${formatNames[subject].join(', ')}.`)
}

const own = (list: Formats, name: string): Formats[string] | undefined => Object.hasOwn(list, name) ? list[name] : undefined
