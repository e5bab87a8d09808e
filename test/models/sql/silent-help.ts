/** Texts that speak of tables, and tables of things. */
export const help = 'To keep guests, create table by table: email, phone and name.'
export const hint = 'Run ALTER TABLE to add columns (email, phone).'

export const parts = `
  CREATE TABLE parts (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    weight REAL,
    email_template TEXT
  );
  SELECT email, phone FROM guests;
`
