import { appSchema, tableSchema } from '@nozbe/watermelondb'

export default appSchema({
  version: 3,
  tables: [
    tableSchema({
      name: 'contacts',
      columns: [
        // expect: model first_name name.first required
        { name: 'first_name', type: 'string' },
        // expect: model email contact.email optional
        { name: 'email', type: 'string', isOptional: true, isIndexed: true },
        // expect: model birthday demographic.date_of_birth optional
        { name: 'birthday', type: 'number', isOptional: true },
        { name: 'is_favourite', type: 'boolean' },
      ],
    }),
  ],
})
