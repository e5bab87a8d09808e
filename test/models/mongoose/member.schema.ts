import { Prop, Schema, SchemaFactory } from '@nestjs/mongoose'
import { Schema as MongooseSchema, type HydratedDocument } from 'mongoose'

@Schema({ timestamps: true })
export class Member {
  // expect: model email contact.email required
  @Prop({ type: String, unique: true, required: true })
  email: string

  // expect: model birthDate demographic.date_of_birth optional
  @Prop()
  birthDate?: Date

  @Prop({ default: false })
  emailVerified: boolean
}

export type MemberDocument = HydratedDocument<Member>
export const memberSchema = SchemaFactory.createForClass(Member)

export const guardianSchema = new MongooseSchema({
  // expect: model lastName name.last required
  lastName: { type: String, required: true },
  // expect: model homePhone contact.phone_number optional
  homePhone: { type: String, required: false },
})
