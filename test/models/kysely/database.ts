import type { ColumnType, Generated, Insertable, Kysely, Selectable } from 'kysely'

export interface Database {
  person: PersonTable
  album: AlbumTable
}

interface PersonTable {
  id: Generated<number>
  // expect: model email contact.email required
  email: string
  // expect: model phone contact.phone_number optional
  phone: string | null
  // expect: model birth_date demographic.date_of_birth required
  birth_date: ColumnType<Date, string, never>
  // expect: model marital_status demographic.marital_status required
  marital_status: string
}

interface AlbumTable {
  id: Generated<number>
  fileName: string
}

export type Person = Selectable<PersonTable>
export type NewPerson = Insertable<PersonTable>

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('member')
    .addColumn('id', 'serial', col => col.primaryKey())
    // expect: model last_name name.last required
    .addColumn('last_name', 'varchar(80)', col => col.notNull())
    // expect: model passport_number government_id.passport_number optional
    .addColumn('passport_number', 'varchar')
    .execute()
}
