import * as SQLite from 'expo-sqlite'

export async function open() {
  const db = await SQLite.openDatabaseAsync('diary')
  await db.execAsync(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS contacts (
      id INTEGER PRIMARY KEY NOT NULL,
      -- expect: model full_name name required
      full_name TEXT NOT NULL,
      -- expect: model mobile contact.phone_number optional
      mobile TEXT
    );
  `)
  return db
}
