import { literalText } from '../../kit/ast.js'
import { lookup } from '../../kit/frames.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import type { World } from './ports.js'

const maxHops = 8
/** Where a schema of Prisma has its types generated. */
const generated = /@prisma\/client|prisma.*(client|generated)|generated.*prisma/i

/** A type as it is declared somewhere. */
interface Declared { file: CodeFile; node: Node }

/** Where the type that a name means is declared: in this file, or in one that it is imported from. */
export function typeAt(name: string, file: CodeFile, at: Node, world: World, hops = 0): Declared | { model: string } | undefined {
  const own = declarationsIn(file).get(name)
  if (own) return { file, node: own }
  const binding = lookup(file.frameAt(at), name)?.binding
  if (binding?.kind !== 'import' || binding.path.length !== 1) return undefined
  return importedType(binding.source, binding.path[0] as string, file, world, hops)
}

function importedType(source: string, name: string, from: CodeFile, world: World, hops: number): Declared | { model: string } | undefined {
  const path = world.resolve(from.source.path, source)
  const file = path === undefined ? undefined : world.fileAt(path)
  if (!file || path !== undefined && generated.test(path)) return generated.test(source) || path !== undefined && generated.test(path) ? { model: name } : undefined
  if (hops > maxHops) return undefined
  const own = declarationsIn(file).get(name)
  if (own) return { file, node: own }
  for (const statement of file.program.body) {
    const again = literalText(statement.source as Node | null | undefined)
    if (statement.type === 'ExportAllDeclaration' && again !== undefined) {
      const found = importedType(again, name, file, world, hops + 1)
      if (found && !('model' in found && !world.isRecord(name.toLowerCase()))) return found
    }
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportDefaultDeclaration') continue
    const chosen = ((statement.specifiers ?? []) as Node[]).find(one => (one.exported.name ?? one.exported.value) === name)
    const local = chosen ? String(chosen.local.name ?? chosen.local.value) : statement.type === 'ExportDefaultDeclaration' && name === 'default' ? statement.declaration.name as string | undefined ?? statement.declaration.id?.name as string | undefined : undefined
    if (local === undefined) continue
    return again === undefined ? typeAt(local, file, statement, world, hops + 1) : importedType(again, local, file, world, hops + 1)
  }
  return undefined
}

const declared = new WeakMap<CodeFile['program'], Map<string, Node>>()

/** The types that a file declares, by name. */
function declarationsIn({ program }: CodeFile): Map<string, Node> {
  const known = declared.get(program)
  if (known) return known
  const found = new Map<string, Node>()
  for (const statement of program.body) {
    const one = /^Export(Named|Default)Declaration$/.test(statement.type) && statement.declaration != null ? statement.declaration as Node : statement
    if (/^(TSInterfaceDeclaration|TSTypeAliasDeclaration|ClassDeclaration)$/.test(one.type) && one.id) found.set(one.id.name as string, one)
  }
  declared.set(program, found)
  return found
}
