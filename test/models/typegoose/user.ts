import { getModelForClass, modelOptions, prop, type Ref } from '@typegoose/typegoose'
import { Team } from './team'

class Address {
  // expect: model street contact.address.street optional
  @prop()
  public street?: string

  // expect: model city contact.address.city required
  @prop({ required: true })
  public city!: string
}

@modelOptions({ schemaOptions: { timestamps: true } })
export class User {
  // expect: model email contact.email required
  @prop({ required: true, unique: true })
  public email!: string

  // expect: model mobilePhone contact.phone_number required
  @prop({ required: [true, 'How may we reach you?'] })
  public mobilePhone!: string

  // expect: model birthday demographic.date_of_birth optional
  @prop()
  public birthday?: Date

  @prop({ type: () => Address })
  public home?: Address

  @prop({ ref: () => Team })
  public team?: Ref<Team>
}

export const UserModel = getModelForClass(User)
