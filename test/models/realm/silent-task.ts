import Realm from 'realm'
import { Model } from './orm'

export class Task extends Realm.Object {
  static schema = { name: 'Task', properties: { title: 'string', fileName: 'string?' } }
}

export class Row extends Model {
  static schema = { name: 'Row', properties: { email: 'left', phone: 'right' } }
}
