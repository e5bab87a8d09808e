import { calleeName, keyName, unwrap } from '../../kit/ast.js'
import { pathOf } from '../../kit/expression.js'
import type { Node } from '../../types/index.js'
import type { CodeFile } from '../guards/file.js'
import { nounOf } from '../reads/names.js'
import { holderNoun, prismaModel, tableOnly, type Store } from './stores.js'

const prismaReads = /^(findUnique|findUniqueOrThrow|findFirst|findFirstOrThrow|findMany|create|update|upsert|delete|createManyAndReturn)$/
const modelReads = /^(find|findOne|findOneBy|findOneOrFail|findOneByOrFail|findBy|findAll|findByPk|findById|findByIdAndUpdate|findOneAndUpdate|create|save|preload|build)$/
/** What stands behind such a call and gives the same records. */
const chained = /^(lean|exec|sort|limit|skip|populate|orderBy|where|toArray|first|returning|execute|executeTakeFirst|executeTakeFirstOrThrow|selectAll|single|maybeSingle|eq|innerJoin|leftJoin|\$dynamic|offset|session)$/

/** The record that a call gives. */
export function readOf(call: Node, file: CodeFile): Store | undefined {
  let at = call
  for (let hops = 0; hops < 8; hops++) {
    if (at.type === 'NewExpression') return /^\p{Lu}/u.test(calleeName(at.callee as Node) ?? '') ? { noun: nounOf(calleeName(at.callee as Node) ?? ''), kind: 'other' } : undefined
    if (at.type !== 'CallExpression') return undefined
    const callee = unwrap(at.callee as Node)
    if (callee.type !== 'MemberExpression') return undefined
    const name = keyName(callee) ?? ''
    const prisma = prismaReads.test(name) ? prismaModel(callee) : undefined
    // db.query.users.findFirst() is Drizzle's
    if (prisma !== undefined) return { noun: prisma, kind: 'prisma' }
    const path = pathOf(callee) ?? []
    if (/^find(First|Many)$/.test(name) && path.at(-3) === 'query') return { noun: nounOf(path.at(-2) ?? ''), kind: 'other' }
    if (name === 'from' || /^(selectFrom|insertInto|updateTable)$/.test(name)) return tableOnly(at)
    if (modelReads.test(name)) {
      const noun = holderNoun(callee.object as Node, file)
      return noun === undefined ? undefined : { noun, kind: 'other' }
    }
    if (!chained.test(name) && !/^(values|set)$/.test(name)) return undefined
    at = unwrap(callee.object as Node)
  }
  return undefined
}

/** The store that a call asks, whatever it asks for: `prisma.user.count(…)`, `User.findOne(…)`, `db.select().from(users).where(…)`, `supabase.from('users').select(…)`. */
export function askedStore(call: Node, file: CodeFile): Store | undefined {
  let at = call
  for (let hops = 0; hops < 12; hops++) {
    const callee = unwrap(at.callee as Node)
    const prisma = callee.type === 'MemberExpression' ? prismaModel(callee) : undefined
    if (prisma !== undefined) return { noun: prisma, kind: 'prisma' }
    const name = calleeName(callee) ?? ''
    if (/^(from|selectFrom|insertInto|updateTable|deleteFrom|table|into|collection|getRepository|knex|db|trx)$/.test(name)) return tableOnly(at)
    if (callee.type !== 'MemberExpression') return undefined
    const holder = unwrap(callee.object as Node)
    if (holder.type === 'CallExpression') {
      at = holder
      continue
    }
    const path = pathOf(callee) ?? []
    if (/^find(First|Many)$/.test(name) && path.at(-3) === 'query') return { noun: nounOf(path.at(-2) ?? ''), kind: 'other' }
    const noun = holderNoun(holder, file)
    return noun === undefined ? undefined : { noun, kind: 'other' }
  }
  return undefined
}
