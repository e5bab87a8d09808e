import type { MigrationInterface, QueryRunner } from 'typeorm'
import { schema } from './settings'

export class Members implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE ${schema}."members" (
        "id" uuid NOT NULL DEFAULT uuid_generate_v4(),
        -- expect: model email contact.email required
        "email" character varying(120) NOT NULL,
        ${this.audit()}
        -- expect: model birthDate demographic.date_of_birth optional
        "birthDate" date,
        CONSTRAINT "PK_members" PRIMARY KEY ("id")
      )`)
    // expect: model phone contact.phone_number optional
    await queryRunner.query('ALTER TABLE "members" ADD COLUMN "phone" varchar(30)')
    await queryRunner.query("ALTER TABLE `members` " +
      // expect: model first_name name.first required
      "ADD `first_name` varchar(80) NOT NULL")
  }

  audit(): string {
    return '"createdAt" timestamptz NOT NULL,'
  }
}
