import { tableSchema } from '@nozbe/watermelondb'
import { tableSchema as grid } from './grid'

export const tasks = tableSchema({
  name: 'tasks',
  columns: [{ name: 'title', type: 'string' }, { name: 'file_name', type: 'string' }, { name: 'position', type: 'number' }],
})

export const columns = grid({ name: 'users', columns: [{ name: 'email', type: 'text' }, { name: 'phone', type: 'text' }] })
