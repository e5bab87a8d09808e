import type { WorkspacePackage } from './workspace.js'

/** Folders that nobody names in an import of their index. */
const roots = /^(src|lib|source|dist|build|app)$/

/** What imports may call a file: by its name, by its folder's where it is an index, and by the package of the same workspace that it stands in. */
export function moduleNames(path: string, packages: readonly WorkspacePackage[]): string[] {
  const parts = path.replace(/(\.d)?\.\w+$/, '').split('/')
  const own = parts.pop() ?? ''
  const name = own === 'index' ? parts.pop() ?? own : own
  const around = packages.filter(({ folder }) => folder !== '' && path.startsWith(`${folder}/`)).reduce<WorkspacePackage | undefined>((one, other) => one && one.folder.length >= other.folder.length ? one : other, undefined)
  return around ? [...own === 'index' && roots.test(name) ? [] : [name], around.name] : [name]
}
