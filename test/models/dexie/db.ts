import Dexie, { type Table } from 'dexie'

export interface Draft { id?: number; body: string }

export class AddressBook extends Dexie {
  drafts!: Table<Draft>

  constructor() {
    super('address-book')
    this.version(2).stores({
      // expect: model lastName name.last
      // expect: model email contact.email
      // expect: model city contact.address.city
      contacts: '++id, &email, lastName, [lastName+city], *tags',
      drafts: '++id, createdAt',
    })
  }
}
