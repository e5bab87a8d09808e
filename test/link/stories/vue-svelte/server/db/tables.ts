export const up = async (knex: import('knex').Knex) => {
  await knex.schema.createTable('members', table => {
    table.string('phone') // step: kept phone
    table.string('email') // step: kept email
  })
}
