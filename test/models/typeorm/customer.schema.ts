import { EntitySchema, type MigrationInterface, type QueryRunner, Table } from 'typeorm'
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'
import { AnyDbColumn } from '../db/columns'

export const CustomerSchema = new EntitySchema({
  name: 'Customer',
  columns: {
    id: { type: Number, primary: true, generated: true },
    // expect: model email contact.email required
    email: { type: String, unique: true },
    // expect: model phone contact.phone_number optional
    phone: { type: String, nullable: true },
  },
  relations: { orders: { type: 'one-to-many', target: 'Order' } },
})

@Entity()
export class Guest {
  @PrimaryGeneratedColumn('uuid')
  id: string

  // expect: model passportNumber government_id.passport_number optional
  @AnyDbColumn({ nullable: true })
  passportNumber: string

  @Column(() => CustomerName)
  named: CustomerName
}

export class CustomerName {
  // expect: model lastName name.last required
  @Column()
  lastName: string
}

export class CreateDonors implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.createTable(new Table({
      name: 'donors',
      columns: [
        { name: 'id', type: 'int', isPrimary: true },
        // expect: model iban financial.bank_account required
        { name: 'iban', type: 'varchar' },
        // expect: model tax_id government_id.tax_id optional
        { name: 'tax_id', type: 'varchar', isNullable: true },
      ],
    }))
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.dropTable('donors')
  }
}
