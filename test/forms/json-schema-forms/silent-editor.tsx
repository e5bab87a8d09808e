import Form from '@rjsf/core'
import { Table } from '../ui/table'

const widget = { type: 'object', properties: { width: { type: 'integer' }, colour: { type: 'string' } } }
const person = { properties: { email: { type: 'string' } } }

/** A form about a widget; a table that is given a schema asks nothing. */
export const Editor = () => <><Form schema={widget} /><Table schema={person} /></>
