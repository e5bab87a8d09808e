exports.up = async knex => {
  await knex.schema.createTable('users', table => {
    table.increments('id')
    // expect: model email contact.email required
    table.string('email', 191).notNullable().unique()
    // expect: model phone contact.phone_number optional
    table.string('phone')
    // expect: model birth_date demographic.date_of_birth optional
    table.date('birth_date').nullable()
    // expect: model last_ip device.ip_address optional
    table.specificType('last_ip', 'inet')
    table.boolean('email_verified').notNullable().defaultTo(false)
    // expect: model bio demographic.profile optional
    table.text('bio').comment('What members tell about themselves')
    table.index(['email'])
    table.timestamps()
  })
  if (!(await knex.schema.hasColumn('donors', 'iban'))) {
    await knex.schema.alterTable('donors', t => {
      // expect: model iban financial.bank_account required
      t.string('iban').notNullable()
      t.dropColumn('phone')
    })
  }
}

exports.down = knex => knex.schema.dropTable('users')
