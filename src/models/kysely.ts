import { defineModel } from '../kit/define.js'
import { keyName } from '../kit/ast.js'
import { isNullable, memberWords } from '../kit/members.js'
import type { Walk } from '../kit/visit.js'
import type { Node } from '../types/index.js'

/** The tables of its schema builder, and those of the interface by which it knows a database: `interface Database { users: UserTable }`. */
export default defineModel({
  name: 'kysely', title: 'Kysely', role: 'kept', required: false,
  packages: ['kysely'],
  receivers: ['schema'],
  columns: {
    addColumn: { of: ['createTable', 'alterTable'], name: '0', type: ['1', '2'] },
    modifyColumn: { of: ['alterTable'], name: '0', type: ['1', '2'] },
  },
  demanded: ['notNull', 'primaryKey'], optional: ['defaultTo'],
  visit: {
    TSPropertySignature(member, walk) {
      const table = walk.ancestors.at(-2)
      const name = keyName(member)
      if (name === undefined || table?.type !== 'TSInterfaceDeclaration' || !isTable(table.id.name as string, walk)) return
      const typed: Node | undefined = member.typeAnnotation?.typeAnnotation
      const wrapper = typed?.type === 'TSTypeReference' ? typed.typeName?.name as string : ''
      // Generated<string>: the database fills it in; ColumnType<what is read, what is inserted, what is set>
      const params: Node[] = /^(Generated|GeneratedAlways|ColumnType)$/.test(wrapper) ? (typed?.typeArguments ?? typed?.typeParameters)?.params ?? [] : []
      const inserted = wrapper === 'ColumnType' ? params[1] : undefined
      const given = wrapper.startsWith('Generated') || (inserted !== undefined && isNullable({ type: 'TSTypeAnnotation', typeAnnotation: inserted }))
      const inner = params[0]
      const words = memberWords(inner ? { ...member, typeAnnotation: { type: 'TSTypeAnnotation', typeAnnotation: inner } } : member, walk.text, walk.commentOf(member))
      walk.field({
        role: 'kept', name, owners: [tableName(table.id.name as string, walk), ...walk.owners()], words,
        at: walk.spanOf(member), detector: 'kysely', required: !member.optional && !given && !isNullable(member.typeAnnotation),
      })
    },
  },
})

/** The members of the file's interfaces by which a database is known, where the file is Kysely's. */
function tables(walk: Walk): Node[] {
  const program = walk.ancestors[0]
  const statements = ((program?.body ?? []) as Node[]).map(one => (one.type === 'ExportNamedDeclaration' && one.declaration ? one.declaration : one) as Node)
  const uses = ((program?.body ?? []) as Node[]).some(one => one.type === 'ImportDeclaration' && one.source.value === 'kysely')
  if (!uses) return []
  const databases = statements.filter(one => one.type === 'TSInterfaceDeclaration' && /^(\w*Database|\w*DB|Tables)$/.test(one.id.name as string))
  return databases.flatMap(one => one.body.body as Node[])
}

const typeOf = (member: Node): unknown => member.typeAnnotation?.typeAnnotation?.typeName?.name

const isTable = (name: string, walk: Walk): boolean => tables(walk).some(member => typeOf(member) === name)

/** The key under which the database knows it. */
const tableName = (name: string, walk: Walk): string => keyName(tables(walk).find(member => typeOf(member) === name) as Node) ?? name
