import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { rules } from '../reconcile/about.js'
import type { Tool } from '../types/index.js'

interface Own { version: string; homepage: string }

/** What this package says of itself. */
export const own = (): Own => JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as Own

/** What reports say of it. */
export function toolOf(): Tool {
  const { version, homepage } = own()
  return { version, page: homepage.replace(/#.*/, ''), rules }
}

/** Where a folder stands in its repository, as code hosts name files: `apps/shop/`; empty at the top of one, and outside of any. */
export function baseIn(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder === root ? '' : `${relative(folder, root).split(sep).join('/')}/`
    if (dirname(folder) === folder) return ''
  }
}
