/** Columns of a table, by the names of their fields. */
export const columns = [
  { accessorKey: 'iban', header: 'Bank account' },
  { accessorKey: 'lastName', header: 'Name' },
]
