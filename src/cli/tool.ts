import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { rules } from '../reconcile/about.js'
import type { Tool } from '../types/index.js'
import { own } from './own.js'

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
