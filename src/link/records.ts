import type { FieldObservation, FileFacts, TypedField } from '../types/index.js'

/** The fields of records as the run has observed them, whatever library declares them. */
export function recordsIn(facts: readonly FileFacts[]): { declared(file: string, owner: string): TypedField[] | undefined; kept(record: string): TypedField[] | undefined } {
  const byOwner = new Map<string, FieldObservation[]>()
  const tables = new Map<string, Map<string, FieldObservation[]>>()
  for (const { path, observations } of facts) {
    for (const one of observations) {
      if (one.kind !== 'field' || one.surface !== 'model') continue
      put(byOwner, `${path}#${one.owner}`, one)
      if (one.role !== 'kept') continue
      const owners = tables.get(one.owner) ?? new Map<string, FieldObservation[]>()
      tables.set(one.owner, owners)
      put(owners, path, one)
    }
  }
  return {
    declared: (file, owner) => byOwner.get(`${file}#${owner}`)?.map(fieldOf),
    // of two tables of one name nobody knows which is meant
    kept(record) {
      const found = [...tables.get(record)?.values() ?? []]
      return found.length === 1 ? found[0]?.map(fieldOf) : undefined
    },
  }
}

function put(map: Map<string, FieldObservation[]>, key: string, one: FieldObservation): void {
  const list = map.get(key)
  if (list) list.push(one)
  else map.set(key, [one])
}

// words are not there any more in facts that a thread has found
const fieldOf = ({ name, owner }: FieldObservation): TypedField => ({ path: name.split('.'), owners: [owner], type: '' })

/** All that the records of a run depend on, as one text. */
export const namesOfRecords = (facts: readonly FileFacts[]): string => facts.flatMap(({ path, observations }) =>
  observations.flatMap(one => one.kind === 'field' && one.surface === 'model' ? [`${path}#${one.owner}.${one.name} ${one.role}`] : [])).sort().join('\n')
