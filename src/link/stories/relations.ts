import type { SourceText, Syntax } from '../../types/index.js'
import { nounOf } from '../reads/names.js'
import type { Ref } from './ports.js'

/** What is behind the first key of a record, where that leads to another record: `booking.user.email` is the e-mail address of a user. */
export type Relate = (ref: Ref) => Ref | undefined

/** Words by which a record is written or looked up through a relation: `user: { create: { email } }`. */
const within = /^(create|update|upsert|connect|connectOrCreate|createMany|data|set|where|is|some|every|none)$/

/** How records of a program hang together: as a schema of Prisma says, else by the name of a key. `isRecord`: something of that noun is kept. */
export function relationsOf(sources: readonly SourceText[], parse: (source: SourceText) => Syntax, isRecord: (noun: string) => boolean): Relate {
  const models = new Map<string, Map<string, string>>()
  for (const source of sources) {
    if (source.language !== 'prisma') continue
    for (const { name, fields } of parse(source).schema ?? []) {
      const relations = new Map(fields.flatMap(field => field.relation ? [[field.name, field.type.toLowerCase()] as const] : []))
      models.set(name.toLowerCase(), models.has(name.toLowerCase()) ? new Map([...models.get(name.toLowerCase()) ?? [], ...relations]) : relations)
    }
  }
  return ({ port, path }) => {
    const [, kind = '', noun = ''] = /^record (\S+) (\S+)$/.exec(port) ?? []
    const [first, ...rest] = path
    if (kind === '' || first === undefined) return undefined
    const relations = kind === 'prisma' ? models.get(noun) : undefined
    const target = relations ? relations.get(first) : isRecord(nounOf(first)) ? nounOf(first) : undefined
    if (target === undefined || target === noun && !relations) return undefined
    const at = rest.findIndex(key => !within.test(key))
    return { port: `record ${kind} ${target}`, path: at < 0 ? [] : rest.slice(at) }
  }
}
