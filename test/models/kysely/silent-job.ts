import type { Generated } from 'kysely'

export interface DB {
  job: JobTable
}

interface JobTable {
  id: Generated<number>
  queue_name: string
  email_template: string | null
}

const grid = { schema: [] as string[], addColumn: (name: string, kind: string) => [name, kind] }
grid.addColumn('email', 'text')
export default grid
