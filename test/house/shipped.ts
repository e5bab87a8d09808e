import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './modules.js'

/** What ships: the modules that stand in each file of `dist/bundle`, as paths of their sources, or of a file in `node_modules`. */
export const shipped: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(JSON.parse(readFileSync(join(repository, 'dist/bundle.json'), 'utf8')) as Record<string, string[]>)
    .map(([file, modules]) => [file, modules.map(path => path.startsWith('dist/') ? path.slice('dist/'.length).replace(/\.js$/, '.ts') : path)]))

/** What the inventory's page is made of, which stands in one of these files as a text. */
const pageModules = JSON.parse(readFileSync(join(repository, 'dist/page.json'), 'utf8')) as string[]

/** The packages that stand in it, rather than being installed beside it. */
export const bundledPackages = [...new Set([...[...shipped.values()].flat(), ...pageModules].flatMap(path => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort()
