import { Collection, Embedded, Entity, OneToMany, PrimaryKey, Property, EntitySchema, defineEntity } from '@mikro-orm/core'
import { Address } from './address'
import { Order } from './order.entity'

@Entity({ tableName: 'customers' })
export class Customer {
  @PrimaryKey()
  id!: number

  // expect: model email contact.email required
  @Property({ unique: true })
  email!: string

  // expect: model phone contact.phone_number optional
  @Property({ nullable: true })
  phone?: string

  // expect: model dateOfBirth demographic.date_of_birth required
  @Property({ columnType: 'date' })
  dateOfBirth: Date

  @Property({ default: false })
  emailVerified = false

  @OneToMany(() => Order, order => order.customer)
  orders = new Collection<Order>(this)
}

export const Author = defineEntity({
  name: 'Author',
  properties: p => ({
    id: p.integer().primary(),
    // expect: model fullName name required
    fullName: p.string(),
    // expect: model birthday demographic.date_of_birth optional
    birthday: p.date().nullable(),
    termsAccepted: p.boolean().default(false),
  }),
})

export const Employee = new EntitySchema({
  name: 'Employee',
  properties: {
    id: { type: 'number', primary: true },
    // expect: model salary financial.income required
    salary: { type: 'decimal' },
    // expect: model taxId government_id.tax_id optional
    taxId: { type: 'string', nullable: true },
    manager: { kind: 'm:1', entity: 'Employee' },
  },
})
