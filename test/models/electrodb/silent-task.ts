import { Entity } from 'electrodb'

export const Task = new Entity({
  model: { entity: 'task', version: '1', service: 'work' },
  attributes: { taskId: { type: 'string' }, title: { type: 'string', required: true }, hostAddress: { type: 'string' } },
  indexes: {},
})
