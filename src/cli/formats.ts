import type { Format } from '../types/index.js'
import { nearest, UsageError } from './args.js'

const formats: Record<string, () => Promise<{ default: Format }>> = {
  stylish: () => import('../report/stylish.js'),
  json: () => import('../report/json.js'),
  markdown: () => import('../report/markdown.js'),
}

export const formatNames = Object.keys(formats)

/** A report format by its name; `md` is `markdown`. */
export async function formatNamed(name: string): Promise<Format> {
  const known = name === 'md' ? 'markdown' : name
  const load = Object.hasOwn(formats, known) ? formats[known] : undefined
  if (!load) throw new UsageError(`${name} is no format.${nearest(name, formatNames)} The formats are ${formatNames.join(', ')}.`)
  return (await load()).default
}
